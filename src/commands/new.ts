/**
 * `npm run new -- site "Title"` begins a site; `npm run new -- <slug> <file>` a commentary on the text in a file;
 * `npm run new -- entity <id>`, `source <id>` and `reference <id>` make a record to fill in. Nothing that somebody has
 * written is ever replaced.
 */
import { NoContent } from '../lib/edition/index.ts';
import { ReadingError } from '../lib/source-map/index.ts';
import { showHelp } from './help.ts';
import { newCommentary } from './new/commentary.ts';
import { isRecordKind, newRecord } from './new/record.ts';
import { newSite, SITE_USAGE } from './new/site.ts';
import { RefusedError } from './refused.ts';
import { READING_USAGE } from './reading.ts';
import { isWrongUse } from './wrong-use.ts';

const USAGE = `Usage: npm run new -- site "Title" [options]                   begins a site of your own; sets aside what is there
       npm run new -- <name> path/to/original.txt [options]   begins a commentary (plain text, or Markdown: .md)
       npm run new -- entity <id> [options]                   a person, group, place … to fill in
       npm run new -- source <id> [options]                   somebody who speaks in an article
       npm run new -- reference <id> [options]                a work that a fact or a note rests on

${SITE_USAGE}

A commentary
  --author "Given Family"  makes the author’s records as well; may be repeated
  --dry-run                shows what would be made, and writes nothing
${READING_USAGE}

A record
  --name "…" --type group …  fills in a key of the record; any key with a single value
  --distinct-from <id>       another than the record of this id, although it resembles it; may be repeated`;

export async function main(args: readonly string[]): Promise<void> {
  if (showHelp(args, USAGE)) return;
  const [first = '', ...rest] = args;
  try {
    if (first === 'site') await newSite(rest);
    else if (isRecordKind(first)) await newRecord(first, rest);
    else await newCommentary([first, ...rest]);
  } catch (error) {
    const isUsage = isWrongUse(error);
    if (!isUsage && !(error instanceof ReadingError || error instanceof RefusedError || error instanceof NoContent))
      throw error;
    console.error(error.message + (isUsage ? `\n\n${USAGE}` : ''));
    process.exitCode = isUsage ? 2 : 1;
  }
}

if (import.meta.main) await main(process.argv.slice(2));
