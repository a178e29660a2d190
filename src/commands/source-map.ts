/**
 * `npm run source-map -- <text file> <commentary folder>`: writes the folder's source-map.json
 * from the plain text of the original, which itself stays where it is and is never published.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { SourceMapSchema } from '../lib/schema/source-map.ts';
import { makeSourceMap, type OutlineEntry } from '../lib/source-map/index.ts';
import type { RoleOptions } from '../lib/source-map/roles.ts';

const USAGE = `Usage: npm run source-map -- <text file> <commentary folder> [options]

Paragraphs of the text are parted by blank lines. Where a guess is wrong, say it by line number:
  --title-line N        the title (otherwise the first block)
  --standfirst-line N   the stand-first (otherwise the first block after the title, if a single sentence)
  --skip-line N         a caption or other block that is no part of the text; may be repeated
  --end-at "Words"      how the block starts at which the article is over; may be repeated`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    'title-line': { type: 'string' },
    'standfirst-line': { type: 'string' },
    'skip-line': { type: 'string', multiple: true },
    'end-at': { type: 'string', multiple: true },
  },
});

const [source, folder] = positionals;
if (source === undefined || folder === undefined) {
  console.error(USAGE);
  process.exit(2);
}

const text = await readFile(source, 'utf8');
const { map, outline } = makeSourceMap(text, toOptions());
const target = join(folder, 'source-map.json');
await writeFile(target, `${JSON.stringify(SourceMapSchema.parse(map), null, 2)}\n`);

console.log(outline.map(toRow).join('\n'));
const paragraphs = new Set(map.sentences.map(({ id }) => id.split('.')[0])).size;
console.log(`${target}: ${String(paragraphs)} paragraphs, ${String(map.sentences.length)} sentences.`);

function toOptions(): RoleOptions {
  const titleLine = toNumber(values['title-line']);
  const standfirstLine = toNumber(values['standfirst-line']);
  return {
    ...(titleLine !== undefined && { titleLine }),
    ...(standfirstLine !== undefined && { standfirstLine }),
    ...(values['skip-line'] && { skipLines: values['skip-line'].map(Number) }),
    ...(values['end-at'] && { endAt: values['end-at'] }),
  };
}

function toNumber(value: string | undefined): number | undefined {
  return value === undefined ? undefined : Number(value);
}

function toRow({ line, role, paragraph, sentences, first }: OutlineEntry): string {
  const what = paragraph === undefined ? role : `${role} ¶${String(paragraph)}, sentences: ${String(sentences)}`;
  return `line ${String(line).padStart(4)}  ${what.padEnd(30)} “${first} …”`;
}
