/** The messages of `npm run new`. */
import { type AuthorName, sortedName } from '../../lib/new-work/authors.ts';
import type { Conflict, SectionPlan } from '../../lib/new-work/sections.ts';
import type { SourceMap } from '../../lib/schema/source-map.ts';
import { type Article, countParagraphs } from '../../lib/source-map/index.ts';
import { countOf } from '../../lib/wording/list.ts';
import { showUnsure } from '../reading/outline.ts';
import { toOptions } from '../reading.ts';

/** How to correct lines that were misread, and which lines to check. */
export function showDoubts(article: Article, { slug, file }: { slug: string; file: string }): string {
  const { blocks, reading } = article;
  const standFirst = blocks.find(({ role, given }) => role === 'stand-first' && !given);
  const what = reading.format === 'html' ? 'block' : 'line';
  const example = standFirst ? `--paragraph ${standFirst.line}` : '--furniture N';
  const unsure = showUnsure(article);
  return [
    `Was a ${what} misread? Run this again and say what it is, as in: npm run new -- ${slug} ${file} ${example}`,
    `The options are --title, --stand-first, --paragraph, --heading, --caption, --furniture (not part of the article), --continued`,
    `and --end, each with ${what} numbers. Earlier options still hold, and what you have written stays as it is. --dry-run shows`,
    'every sentence and writes nothing.',
    ...(standFirst
      ? [
          '',
          `Look at ${what} ${standFirst.line}: is it a stand-first, the summary between title and text (¶0), or the first paragraph (¶1)?`,
        ]
      : []),
    ...(unsure === '' ? [] : ['', unsure]),
    '',
  ].join('\n');
}

/** What was said about an earlier version of the file, and no longer applies. */
export function showLost({ reading }: SourceMap): string {
  const options = reading ? toOptions(reading) : '';
  const said = options === '' ? '' : ` The options for its earlier lines were not used: ${options}`;
  const places = reading?.breaks?.length ?? 0;
  const settled = places === 0 ? '' : ` Also not used: ${countOf(places, 'place')} given with --join or --split.`;
  return `The file has changed since source-map.json was made.${said}${settled}\n`;
}

/** Why nothing was written. */
export function showConflicts(conflicts: readonly Conflict[], folder: string): string {
  return [
    'Nothing was written: read like this, sentences would have other numbers or sections than in files that you have written in.',
    ...conflicts.map(
      ({ name, moves }) => `  ${folder}/${name}: ${moves.map(showMove).join(', ') || 'sentences would be added'}`,
    ),
    'Give these claims their new numbers by hand in a copy elsewhere, take the files out of the folder, run this again,',
    'and put your claims in their places; or leave the reading as it is.',
  ].join('\n');
}

function showMove({ from, to }: Conflict['moves'][number]): string {
  if (to === undefined) return `${from} would not exist`;
  return to === from ? `${from} would be in another section` : `${from} would be ${to}`;
}

/** What was done, and what to do next. */
export function showNext({ folder, slug, map, record, cited, plan }: Done): string {
  return [
    `${folder}: ${countOf(countParagraphs(map), 'paragraph')}, ${countOf(map.sentences.length, 'sentence')}.`,
    ...list('Written', [...record, `${folder}/source-map.json`, ...plan.write.map(({ name }) => `${folder}/${name}`)]),
    ...list(
      'Removed, because nothing was written in it',
      plan.remove.map((name) => `${folder}/${name}`),
    ),
    ...list(
      'Left as it is, because you have written in it',
      plan.keep.map((name) => `${folder}/${name}`),
    ),
    '',
    'Next:',
    ...(record.length > 0
      ? [
          `  1. Fill in ${record[0]}.`,
          ...(record.length > 1 ? [`     Check ${record.slice(1).join(' and ')}.`] : []),
          ...cited.map((name) => `     References will have the author as “${sortedName(name)}”: authorNames says so.`),
        ]
      : ['  1. Fill in what is empty in commentary.yaml, if anything is.']),
    '  2. Write each claim: replace the comment in it with your own words, then add who says it. npm run dev shows the page.',
    '  3. npm run check says what is missing or wrong; npm run check -- --source <the file> says whether too much was copied.',
    `  4. Publish it: npm run seal -- ${slug} --note "First edition."`,
  ].join('\n');
}

function list(what: string, paths: readonly string[]): string[] {
  return paths.length === 0 ? [] : [`  ${what}:`, ...paths.map((path) => `    ${path}`)];
}

interface Done {
  readonly folder: string;
  readonly slug: string;
  readonly map: SourceMap;
  readonly record: readonly string[];
  readonly cited: readonly AuthorName[];
  readonly plan: SectionPlan;
}
