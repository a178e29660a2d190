/**
 * `npm run source-map -- <text file> <commentary folder>`: writes the folder's source-map.json alone, from the text of
 * the original, which itself stays where it is and is never published. `npm run new` makes the rest as well.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import {
  countParagraphs,
  digest,
  formatSourceMap,
  readArticle,
  ReadingError,
  toSourceMap,
} from '../lib/source-map/index.ts';
import { showHelp } from './help.ts';
import { readOriginal, readSourceMap } from './original.ts';
import { READING_USAGE, readingOptions, showOutline, toReading } from './reading.ts';
import { isWrongUse, WrongUse } from './wrong-use.ts';

const USAGE = `Usage: npm run source-map -- <text file> <commentary folder> [options]

${READING_USAGE}`;

export async function main(args: readonly string[]): Promise<void> {
  if (showHelp(args, USAGE)) return;
  try {
    await makeSourceMap(args);
  } catch (error) {
    const isUsage = isWrongUse(error);
    if (!isUsage && !(error instanceof ReadingError)) throw error;
    console.error(error.message + (isUsage ? `\n\n${USAGE}` : ''));
    process.exitCode = 2;
  }
}

async function makeSourceMap(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: readingOptions });
  const [source, folder] = positionals;
  if (source === undefined || folder === undefined)
    throw new WrongUse('Unexpected arguments, expected the file of an original and the folder of a commentary');
  const text = await readOriginal(source);
  const target = join(folder, 'source-map.json');
  const before = await readSourceMap(target);
  // What was said of the lines of this very text still holds.
  const reading = toReading(source, values, before?.sha256 === digest(text) ? before.reading : undefined);
  const article = readArticle(text, reading);
  const map = toSourceMap(article, text, reading);
  await writeFile(target, formatSourceMap(map));
  console.log(showOutline(article));
  console.log(`\n${target}: ${countParagraphs(map)} paragraphs, ${map.sentences.length} sentences.`);
}

if (import.meta.main) await main(process.argv.slice(2));
