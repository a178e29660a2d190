/**
 * `npm run source-map -- <text file> <commentary folder>`: writes only the folder's source-map.json, from the text of the
 * original, which itself is not copied and never published. `npm run new` also makes the other files.
 */
import { stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  countParagraphs,
  digest,
  formatSourceMap,
  readArticle,
  ReadingError,
  SEGMENTATION,
  toSourceMap,
} from '../lib/source-map/index.ts';
import { readArguments, RefusedError, runCommand, WrongUse } from './command.ts';
import { readOriginal, readSourceMap } from './original.ts';
import { READING_USAGE, readingOptions, refuseLanguage, toReading } from './reading.ts';
import { countOf } from '../lib/wording/list.ts';
import { explainOutline, showOutline, showUnsure } from './reading/outline.ts';

const USAGE = `Usage: npm run source-map -- <text file> <commentary folder> [options]

${READING_USAGE}`;

export async function main(args: readonly string[]): Promise<void> {
  await runCommand(args, USAGE, () => makeSourceMap(args), [
    [ReadingError, 2],
    [RefusedError, 2],
  ]);
}

async function makeSourceMap(args: readonly string[]): Promise<void> {
  const { values, positionals } = readArguments({ args: [...args], allowPositionals: true, options: readingOptions });
  const [source, folder] = positionals;
  if (source === undefined || folder === undefined)
    throw new WrongUse('Unexpected arguments, expected the file of an original and the folder of a commentary');
  if (!(await stat(folder).catch(() => undefined))?.isDirectory()) {
    throw new WrongUse(
      `Unexpected folder ${folder}, which does not exist, expected the folder of a commentary; npm run new -- <name> ${source} makes one`,
    );
  }
  const text = await readOriginal(source);
  const target = join(folder, 'source-map.json');
  const before = await readSourceMap(target);
  const isSame = before?.sha256 === digest(text);
  // If the text is the same, earlier options for its lines still apply, and its sentences are found in the same way. Those of a
  // sealed edition always are, since its ids count them.
  const isSealed = (await stat(join(folder, 'ledger.json')).catch(() => undefined)) !== undefined;
  const segmentation = before && (isSame || isSealed) ? before.segmentation : SEGMENTATION;
  const language = before?.reading?.language ?? 'en';
  const given = { file: source, text, before: isSame ? before.reading : undefined, language, segmentation };
  const article = readArticle(text, toReading(given, values), segmentation);
  refuseLanguage(article, values.language);
  const map = toSourceMap(article, text);
  await writeFile(target, formatSourceMap(map));
  console.log(
    `${explainOutline(article)}\n\n${showOutline(article, { withSentences: true })}\n\n${showUnsure(article)}`,
  );
  console.log(
    `\n${target}: ${countOf(countParagraphs(map), 'paragraph')}, ${countOf(map.sentences.length, 'sentence')}.`,
  );
}

if (import.meta.main) await main(process.argv.slice(2));
