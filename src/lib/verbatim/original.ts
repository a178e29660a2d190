/** What of an article counts as its wording, and what of it is free to repeat. */
import type { Article } from '../source-map/index.ts';
import { limits } from './limits.ts';
import { foldWording } from './words.ts';

/** Its wording: everything from its first sentence to its last, headings and captions included. */
export function wordingOf({ blocks }: Article): string {
  const first = blocks.findIndex(({ paragraph }) => paragraph !== undefined);
  const last = blocks.findLastIndex(({ paragraph }) => paragraph !== undefined);
  const inside = blocks.slice(Math.max(0, first), last + 1);
  return inside
    .filter(({ role }) => role !== 'furniture' && role !== 'title')
    .map(({ text }) => text)
    .join('\n\n');
}

/** Terms that the article itself sets in quotation marks; what is longer is a quotation. */
export function quotedTerms(wording: string): string[] {
  return [...wording.matchAll(/“[^”]+”|‘(?:[^’]|’(?=\p{L}))+’|"[^"]+"/gu)]
    .map(([term]) => term)
    .filter((term) => foldWording(term).length <= limits.run);
}
