/** Makes the source map of an article: the numbers, lengths and digests of its sentences, without its text. */
import { createHash } from 'node:crypto';
import type { Reading, SourceMap, SourceSentence } from '../schema/source-map.ts';
import { measureText } from './blocks.ts';
import { chooseEdges } from './edges.ts';
import { assignRoles, type RoledBlock } from './roles.ts';
import type { CutSentence } from './sentences.ts';
import { SEGMENTATION, wayOf } from './ways.ts';

export type { Role } from './blocks.ts';
export { GOES_ON } from './layout.ts';
export { ReadingError } from './roles.ts';
export type { Doubt } from './sentences.ts';
export { SEGMENTATION } from './ways.ts';

/** An article as it was read, with its text, which never leaves the machine where it was read. */
export interface Article {
  readonly title: string | undefined;
  readonly blocks: readonly ArticleBlock[];
  readonly reading: Reading;
  readonly segmentation: string;
}

/** A block of an article. */
export interface ArticleBlock extends RoledBlock {
  /** Number of the paragraph; the stand-first is 0. Absent if its sentences do not count. */
  readonly paragraph?: number;
  readonly sentences: readonly ArticleSentence[];
}

/** A sentence of an article, with its number. */
export interface ArticleSentence extends CutSentence {
  readonly id: string;
}

/** How a text is read by default. */
export const AS_TEXT: Reading = { format: 'text', lines: [], abbreviations: [] };

/** Reads an article in the way that a map names, or the current one. Throws a {@link ReadingError} if the reading is wrong. */
export function readArticle(text: string, reading: Reading = AS_TEXT, segmentation = SEGMENTATION): Article {
  const way = wayOf(segmentation, reading);
  const blocks = assignRoles(way.toBlocks(text), reading.lines, way);
  const settled = Map.groupBy(reading.breaks ?? [], ({ line }) => line);
  let last = 0;
  const numbered = blocks.map((block): ArticleBlock => {
    if (block.role !== 'stand-first' && block.role !== 'paragraph') return { ...block, sentences: [] };
    const paragraph = block.role === 'stand-first' ? 0 : ++last;
    const sentences = way.cut(block.text, blocks, settled.get(block.line) ?? []);
    return {
      ...block,
      paragraph,
      sentences: sentences.map((one, index) => ({ ...one, id: `${paragraph}.${index + 1}` })),
    };
  });
  const title = blocks.find(({ role }) => role === 'title')?.text;
  return { title, blocks: numbered, reading, segmentation };
}

/** The source map of an article that was read from a text. */
export function toSourceMap(article: Article, text: string): SourceMap {
  const { blocks, reading, segmentation } = article;
  const { unit } = wayOf(segmentation, reading);
  const headings = blocks.flatMap((block, index) => {
    if (block.role !== 'heading') return [];
    const before = blocks.slice(0, index).findLast(({ paragraph }) => paragraph !== undefined)?.paragraph ?? 0;
    return [{ before: before + 1, words: measureText(block.text, unit) }];
  });
  return {
    schemaVersion: 1,
    sha256: digest(text),
    segmentation,
    ...toStored(reading, segmentation),
    headings,
    sentences: toSentences(article),
  };
}

/** The sentences of an article as a source map has them. */
export function toSentences({ blocks, reading, segmentation }: Article): SourceSentence[] {
  const { unit, most } = wayOf(segmentation, reading);
  const sentences = blocks.flatMap((block) => block.sentences);
  const text = blocks.map((block) => block.text).join(' ');
  const edges = chooseEdges({ text, sentences, unit, most, language: reading.language ?? 'en' });
  return edges.map(({ id, words, first, last }, index) => ({
    id,
    words,
    sha256: digest(sentences[index]?.text ?? ''),
    first,
    last,
  }));
}

/** The text of a source map’s file. */
export function formatSourceMap(map: SourceMap): string {
  return `${JSON.stringify(map, null, 2)}\n`;
}

/** How many paragraphs a map’s sentences belong to, a stand-first included. */
export function countParagraphs({ sentences }: SourceMap): number {
  return new Set(sentences.map(({ id }) => id.split('.')[0])).size;
}

/** SHA-256 of a text, hex. */
export function digest(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** The reading as a map stores it. Maps made in the first way have no language, and no reading if it was plain text. */
function toStored(
  { format, lines, abbreviations, ...rest }: Reading,
  segmentation: string,
): Pick<SourceMap, 'reading'> {
  const first = { format, lines, abbreviations };
  if (segmentation === SEGMENTATION) return { reading: { format, ...rest, lines, abbreviations } };
  return format === 'text' && lines.length === 0 && abbreviations.length === 0 ? {} : { reading: first };
}
