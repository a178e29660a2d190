/** Shows an editor how an original was read: its blocks, its sentences, and what could be read differently. */
import { type Unit, unitOf } from '../../lib/language/unit.ts';
import { measureText } from '../../lib/source-map/blocks.ts';
import {
  type Article,
  type ArticleBlock,
  type ArticleSentence,
  type Doubt,
  GOES_ON,
} from '../../lib/source-map/index.ts';
import { countOf } from '../../lib/wording/list.ts';
import { countBefore } from './places.ts';

/** How to read an outline. */
export function explainOutline({ reading }: Article): string {
  const what = reading.format === 'html' ? 'the number of the block' : 'the line where it begins';
  return `Each row has ${what}, what it was read as, its sentences, its first words, and the reason.\nA ? marks what may be wrong.`;
}

/** One line for each block that says what it was read as; if asked for, followed by its sentences. */
export function showOutline({ blocks, reading }: Article, { withSentences = false } = {}): string {
  const width = String(blocks.at(-1)?.line ?? 0).length;
  const unit = unitOf(reading.language);
  return blocks
    .flatMap((block) => [
      `${block.isUnsure ? '?' : ' '} ${String(block.line).padStart(width)}  ${showBlock(block)}`,
      ...(withSentences
        ? block.sentences.map((sentence) => `  ${' '.repeat(width)}  ${showSentence(sentence, block, unit)}`)
        : []),
    ])
    .join('\n');
}

/** Places that could be read differently, and the options for that; '' if there are none. */
export function showUnsure({ blocks, reading }: Article): string {
  const unit = unitOf(reading.language);
  const places = blocks.flatMap((block) => [
    ...showUnsureBlock(block, reading.format === 'html' ? 'block' : 'line', blocks),
    ...block.sentences.flatMap((sentence) => listUnsure(sentence, block, unit)),
  ]);
  const usual = Map.groupBy(
    blocks.flatMap(({ sentences }) =>
      sentences.flatMap(({ id, doubts }) =>
        doubts.filter(({ isUsual }) => isUsual).map(({ before }) => ({ id, word: before.replace(/^[^\p{L}]+/u, '') })),
      ),
    ),
    ({ word }) => word,
  );
  const words = [...usual].map(([word, found]) => `${word} (${[...new Set(found.map(({ id }) => id))].join(', ')})`);
  return [
    ...(places.length > 0
      ? [
          `${countOf(places.length, 'place')} to check. If one is wrong, run this again with an option beside it:`,
          ...columns(places),
        ]
      : []),
    ...(words.length > 0 ? [`Taken for abbreviations, at which no sentence ends: ${words.join(', ')}`] : []),
  ].join('\n');
}

/** A block that may be something else, and the options that change it. The stand-first has a message of its own. */
function showUnsureBlock(block: ArticleBlock, what: string, all: readonly ArticleBlock[]): [string, string][] {
  const { role, line, text, why, isUnsure } = block;
  if (!isUnsure || role === 'stand-first') return [];
  const isFirst = !all.slice(0, all.indexOf(block)).some(({ paragraph }) => paragraph);
  const others = [
    ...(why === GOES_ON ? ['continued'] : []),
    ...['paragraph', 'heading', 'furniture'].filter((other) => other !== role),
    ...(isFirst ? ['stand-first'] : []),
  ];
  const options = others.map((other) => `--${other} ${line}`).join(' or ');
  return [[`${what} ${line} was read as ${role}: “${shorten(text, 2 * EDGE)}”`, options]];
}

/** The places of a sentence that may be wrong, and the options that change them. */
function listUnsure(sentence: ArticleSentence, block: ArticleBlock, unit: Unit): [string, string][] {
  const place = (at: number): string => `${block.paragraph}:${countBefore(block, at, unit)}`;
  const found = sentence.doubts
    .filter(({ isUsual }) => !isUsual)
    .map((doubt): [string, string] => [
      `${sentence.id} ${inWords(doubt)}`,
      `--${doubt.ends ? 'join' : 'split'} ${place(doubt.at)}`,
    ]);
  if (!isShort(sentence, block, unit)) return found;
  const index = block.sentences.indexOf(sentence);
  const [before, after] = [sentence, block.sentences[index + 1]].map((one) =>
    one && one.at > 0 ? `--join ${place(one.at)}` : '',
  );
  return [
    ...found,
    [`${sentence.id} is short: “${sentence.text}”`, [before, after].filter((text) => text !== '').join(' or ')],
  ];
}

function inWords({ ends, before, after }: Doubt): string {
  const [left, right] = [shorten(before, EDGE), shorten(after, EDGE)];
  return `${ends ? 'ends' : 'goes on'} between “${left}” and “${right}”`;
}

/** Whether a sentence may have been cut off at an abbreviation. Questions and exclamations are often short anyway. */
function isShort({ text, doubts }: ArticleSentence, { sentences }: ArticleBlock, unit: Unit): boolean {
  const isFew = measureText(text, unit) <= (unit === 'character' ? 3 : 2);
  return sentences.length > 1 && isFew && !/[!?！？؟]["'’”»)」』]*$/u.test(text) && !doubts.some(({ ends }) => ends);
}

function showSentence(sentence: ArticleSentence, block: ArticleBlock, unit: Unit): string {
  const { id, text, at } = sentence;
  const before = countBefore(block, at, unit);
  const range = `${before + 1}–${before + measureText(text, unit)}`;
  const mark = listUnsure(sentence, block, unit).length > 0 ? '?' : ' ';
  return `${mark} ${id.padEnd(7)}${range.padEnd(10)}${showEnds(text)}`;
}

/** The first and last characters of a text, as many as fit in a line. */
function showEnds(text: string): string {
  const characters = Array.from(text);
  if (characters.length <= 2 * END + 3) return text;
  return `${characters.slice(0, END).join('').trimEnd()} … ${characters.slice(-END).join('').trimStart()}`;
}

function showBlock({ role, paragraph, sentences, text, why }: ArticleBlock): string {
  const ids = sentences.length === 1 ? `${sentences[0]?.id}` : `${sentences[0]?.id} to ${sentences.at(-1)?.id}`;
  const what = paragraph === undefined ? role : `${role.padEnd(12)}${ids}`;
  return `${what.padEnd(WHAT)}${shorten(text, SHOWN).padEnd(SHOWN)}  ${why}`;
}

/** The beginning of a text, enough to recognise it. */
function shorten(text: string, length: number): string {
  const characters = Array.from(text);
  return characters.length <= length
    ? text
    : `${characters
        .slice(0, length - 1)
        .join('')
        .replace(/(?<=\S)\s+\S*$/, '')}…`;
}

function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([first]) => first.length));
  return rows.map(([first, second]) => `  ${first.padEnd(width)}  ${second}`.trimEnd());
}

/** Widths of columns. */
const WHAT = 26;
const SHOWN = 44;
const END = 32;
const EDGE = 16;
