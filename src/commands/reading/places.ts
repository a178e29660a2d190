/**
 * Places between words, in the notation for editors: paragraph and number of the word before, `3:17`. Joining and splitting
 * change the numbers of sentences, but not these.
 */
import { splitTokens, type Unit, unitOf } from '../../lib/language/unit.ts';
import type { Reading } from '../../lib/schema/source-map.ts';
import { isWord, measureText } from '../../lib/source-map/blocks.ts';
import { type ArticleBlock, readArticle } from '../../lib/source-map/index.ts';
import { WrongUse } from '../command.ts';

/** Adds the places that `--join` and `--split` name to a reading. */
export function settle(reading: Reading, { text, segmentation, join, split }: Settling): Reading {
  const said = [
    ...join
      .flatMap((places) => (/^[\d:,.]+$/.test(places) ? places.split(',') : [places]))
      .map((place) => ['join', place]),
    ...split.map((place) => ['split', place]),
  ] as const;
  if (said.length === 0) return reading;
  const { blocks } = readArticle(text, reading, segmentation);
  const unit = unitOf(reading.language);
  const breaks = new Map((reading.breaks ?? []).map((item) => [`${item.line} ${item.at}`, item]));
  for (const [as, place] of said) {
    const { block, count } = findPlace(as as 'join' | 'split', place ?? '', blocks, unit);
    const at = as === 'join' ? findEnd(block, count, unit, place ?? '') : findGap(block, count, unit, place ?? '');
    breaks.set(`${block.line} ${at}`, { line: block.line, at, as: as as 'join' | 'split' });
  }
  return { ...reading, breaks: [...breaks.values()].sort((a, b) => a.line - b.line || a.at - b.at) };
}

/** How many words of a paragraph come before a place in it. */
export function countBefore({ text }: Pick<ArticleBlock, 'text'>, at: number, unit: Unit): number {
  return measureText(text.slice(0, at).trimEnd(), unit);
}

function findPlace(as: string, place: string, blocks: readonly ArticleBlock[], unit: Unit) {
  const { paragraph, where = '' } = /^(?<paragraph>\d+):(?<where>.+)$/s.exec(place)?.groups ?? {};
  const block = blocks.find((one) => one.paragraph === Number(paragraph ?? NaN));
  if (paragraph !== undefined && !block) {
    const numbers = blocks.flatMap((one) => one.paragraph ?? []);
    const expected = `one of ${numbers[0] ?? 0} to ${numbers.at(-1) ?? 0}`;
    throw new WrongUse(`Unexpected --${as} ${place}, whose paragraph does not exist, expected ${expected}`);
  }
  if (paragraph === undefined || !block)
    throw new WrongUse(`Unexpected --${as} ${place}, expected ${suggest(place, blocks, unit)}`);
  if (/^\d+$/.test(where)) return { block, count: Number(where) };
  const wanted = where.normalize('NFC').replace(/\s+/g, ' ').trim();
  const found = [...block.text.matchAll(new RegExp(wanted.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'), 'gu'))];
  const counts = found.map(({ index, 0: words }) => countBefore(block, index + words.length, unit));
  const [count] = counts;
  if (count !== undefined && counts.length === 1) return { block, count };
  const instead = counts.map((one) => `${paragraph}:${one}`).join(' or ');
  throw new WrongUse(
    `Unexpected --${as} ${place}, expected words that occur in paragraph ${paragraph} once${instead === '' ? '' : `: ${instead}`}`,
  );
}

/** The start of the sentence that `--join` joins to the one before. */
function findEnd(block: ArticleBlock, count: number, unit: Unit, place: string): number {
  const starts = block.sentences.slice(1).map(({ at }) => ({ at, count: countBefore(block, at, unit) }));
  const found = starts.find((one) => one.count === count);
  if (found) return found.at;
  const ends = starts.map((one) => `${block.paragraph}:${one.count}`).join(', ');
  const expected =
    ends === '' ? 'a paragraph of several sentences' : `a place where one ends and another begins: ${ends}`;
  throw new WrongUse(`Unexpected --join ${place}, where no sentence ends, expected ${expected}`);
}

/** The start of the word after a place, including opening quotation marks and brackets. */
function findGap(block: ArticleBlock, count: number, unit: Unit, place: string): number {
  if (block.sentences.some(({ at }) => at > 0 && countBefore(block, at, unit) === count))
    throw new WrongUse(`Unexpected --split ${place}, where a sentence already ends`);
  const doubt = block.sentences
    .flatMap(({ doubts }) => doubts)
    .find(({ at }) => countBefore(block, at, unit) === count);
  if (doubt) return doubt.at;
  let at = 0;
  let words = 0;
  let gap: number | undefined;
  for (const { text, spaced } of splitTokens(block.text, unit)) {
    at += spaced ? 1 : 0;
    const own = isWord(text);
    if (words === count && count > 0 && (own || /^[«“„‘([]+$/u.test(text))) gap ??= at;
    if (words === count && !own && !/^[«“„‘([]+$/u.test(text)) gap = undefined;
    words += own ? 1 : 0;
    at += text.length;
  }
  if (gap !== undefined) return gap;
  throw new WrongUse(
    `Unexpected --split ${place}, expected a place within paragraph ${block.paragraph}: ${block.paragraph}:1 to ${block.paragraph}:${words - 1}`,
  );
}

/** What is expected; if the number of a sentence was given, with the place of its end, which was probably meant. */
function suggest(place: string, blocks: readonly ArticleBlock[], unit: Unit): string {
  const block = blocks.find(({ sentences }) => sentences.some(({ id }) => id === place));
  const after = block?.sentences[block.sentences.findIndex(({ id }) => id === place) + 1];
  const example =
    block && after
      ? `, which for the end of ${place} is ${block.paragraph}:${countBefore(block, after.at, unit)}`
      : ': 3:17';
  return `a paragraph and the number of the ${unit} before the place${example}`;
}

interface Settling {
  readonly text: string;
  readonly segmentation: string;
  readonly join: readonly string[];
  readonly split: readonly string[];
}
