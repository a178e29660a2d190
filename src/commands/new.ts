/** `npm run new`: starts sites, commentaries and records. It never replaces anything that somebody has written. */
import { NoContent } from '../lib/edition/index.ts';
import { ReadingError } from '../lib/source-map/index.ts';
import { RefusedError, runCommand } from './command.ts';
import { newCommentary } from './new/commentary.ts';
import { isRecordKind, newRecord } from './new/record.ts';
import { newSite, SITE_USAGE } from './new/site.ts';
import { READING_USAGE } from './reading.ts';

const USAGE = `Usage: npm run new -- site "Title" [options]                   starts a site of your own; sets aside the present content
       npm run new -- <name> path/to/original.txt [options]   starts a commentary (.txt, .md, or a saved page: .html)
       npm run new -- entity <id> [options]                   a person, group, place … to fill in
       npm run new -- source <id> [options]                   somebody that an article quotes or reports
       npm run new -- reference <id> [options]                a work that facts or notes are based on

${SITE_USAGE}

A commentary
  --author "Given Family"  also makes the author’s records; can be repeated
  --dry-run                shows what would be made, without writing it
${READING_USAGE}

A record
  --name "…" --type group …  fills in a key of the record; any key with a single value
  --distinct-from <id>       not the same as this record, although the names are alike; can be repeated`;

export async function main(args: readonly string[]): Promise<void> {
  const [first = '', ...rest] = args;
  const work = async (): Promise<void> => {
    if (first === 'site') await newSite(rest);
    else if (isRecordKind(first)) await newRecord(first, rest);
    else await newCommentary([first, ...rest]);
  };
  await runCommand(args, USAGE, work, [
    [ReadingError, 1],
    [RefusedError, 1],
    [NoContent, 1],
  ]);
}

if (import.meta.main) await main(process.argv.slice(2));
