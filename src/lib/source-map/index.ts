/** Makes the source map of an article: its sentences, numbered, measured and digested, without its text. */
import { createHash } from 'node:crypto';
import type { Reading, SourceMap, SourceSentence } from '../schema/source-map.ts';
import { splitBlocks, wordsOf } from './blocks.ts';
import { chooseEdges } from './edges.ts';
import { splitMarkdown } from './markdown.ts';
import { assignRoles, type RoledBlock } from './roles.ts';
import { SEGMENTATION, splitSentences } from './sentences.ts';

export { ReadingError, type Role } from './roles.ts';

/** An article as it was read, with its text: for the machine of whoever holds it. */
export interface Article {
  readonly title: string | undefined;
  readonly blocks: readonly ArticleBlock[];
}

/** A block of it. */
export interface ArticleBlock extends RoledBlock {
  /** Number of the paragraph; the stand-first is 0. Absent where its sentences do not count. */
  readonly paragraph?: number;
  readonly sentences: readonly { readonly id: string; readonly text: string }[];
}

/** How a text is read where nobody says otherwise. */
export const AS_TEXT: Reading = { format: 'text', lines: [], abbreviations: [] };

/** Reads an article. Throws a {@link ReadingError} where the reading does not fit the text. */
export function readArticle(text: string, { format, lines, abbreviations }: Reading = AS_TEXT): Article {
  const blocks = assignRoles(format === 'markdown' ? splitMarkdown(text) : splitBlocks(text), lines);
  let last = 0;
  return {
    title: blocks.find(({ role }) => role === 'title')?.text,
    blocks: blocks.map((block) => {
      if (block.role !== 'stand-first' && block.role !== 'paragraph') return { ...block, sentences: [] };
      const paragraph = block.role === 'stand-first' ? 0 : ++last;
      const sentences = splitSentences(block.text, abbreviations);
      return {
        ...block,
        paragraph,
        sentences: sentences.map((one, index) => ({ id: `${paragraph}.${index + 1}`, text: one })),
      };
    }),
  };
}

/** The source map of an article that was read from a text. */
export function toSourceMap({ blocks }: Article, text: string, reading: Reading = AS_TEXT): SourceMap {
  const headings = blocks.flatMap((block, index) => {
    if (block.role !== 'heading') return [];
    const before = blocks.slice(0, index).findLast(({ paragraph }) => paragraph !== undefined)?.paragraph ?? 0;
    return [{ before: before + 1, words: wordsOf(block.text).length }];
  });
  return {
    schemaVersion: 1,
    sha256: digest(text),
    segmentation: SEGMENTATION,
    ...(isPlain(reading) ? {} : { reading }),
    headings,
    sentences: toSentences(blocks),
  };
}

/** The sentences of an article as a source map has them. */
export function toSentences(blocks: Article['blocks']): SourceSentence[] {
  const sentences = blocks.flatMap((block) => block.sentences);
  const edges = chooseEdges({ text: blocks.map((block) => block.text).join(' '), sentences });
  return edges.map(({ id, words, first, last }, index) => ({
    id,
    words,
    sha256: digest(sentences[index]?.text ?? ''),
    first,
    last,
  }));
}

/** The file that holds a source map. */
export function formatSourceMap(map: SourceMap): string {
  return `${JSON.stringify(map, null, 2)}\n`;
}

/** How many paragraphs hold the sentences of a map, a stand-first included. */
export function countParagraphs({ sentences }: SourceMap): number {
  return new Set(sentences.map(({ id }) => id.split('.')[0])).size;
}

/** SHA-256 of a text, hex. */
export function digest(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

function isPlain({ format, lines, abbreviations }: Reading): boolean {
  return format === 'text' && lines.length === 0 && abbreviations.length === 0;
}
