/** Makes the source map of an article: its sentences, numbered, measured and digested, without its text. */
import { createHash } from 'node:crypto';
import type { SourceMap, SourceSentence } from '../schema/source-map.ts';
import { splitBlocks, wordsOf, type Block } from './blocks.ts';
import { assignRoles, type Role, type RoleOptions } from './roles.ts';
import { SEGMENTATION, splitSentences } from './sentences.ts';

/** What a block was taken for, so that a person can check it. */
export interface OutlineEntry {
  readonly line: number;
  readonly role: Role;
  /** Number of the paragraph; the stand-first is 0. */
  readonly paragraph?: number;
  readonly sentences?: number;
  /** Its first three words. */
  readonly first: string;
}

/** Maps a plain-text article. */
export function makeSourceMap(text: string, options: RoleOptions = {}): { map: SourceMap; outline: OutlineEntry[] } {
  const outline: OutlineEntry[] = [];
  const headings: SourceMap['headings'] = [];
  const sentences: SourceSentence[] = [];
  let last = 0;
  for (const { block, role } of assignRoles(splitBlocks(text), options)) {
    const entry = { line: block.line, role, first: firstWords(block.text) };
    if (role === 'stand-first' || role === 'paragraph') {
      const paragraph = role === 'stand-first' ? 0 : ++last;
      const found = mapSentences(paragraph, block);
      sentences.push(...found);
      outline.push({ ...entry, paragraph, sentences: found.length });
    } else {
      if (role === 'heading') headings.push({ before: last + 1, words: wordsOf(block.text).length });
      outline.push(entry);
    }
  }
  return { map: { schemaVersion: 1, sha256: digest(text), segmentation: SEGMENTATION, headings, sentences }, outline };
}

function mapSentences(paragraph: number, block: Block): SourceSentence[] {
  return splitSentences(block.text).map((sentence, index) => ({
    id: `${paragraph}.${index + 1}`,
    words: wordsOf(sentence).length,
    sha256: digest(sentence),
    first: firstWords(sentence),
    last: lastWords(sentence),
  }));
}

/** How many words at either end are enough to find a sentence. */
const EDGE = 3;

const firstWords = (text: string): string => wordsOf(text).slice(0, EDGE).join(' ');
const lastWords = (text: string): string => wordsOf(text).slice(-EDGE).join(' ');
const digest = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
