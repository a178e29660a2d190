/** The words of a form of a text, and where in them a claim stands whole. */
import { defaultTreeAdapter as tree, type DefaultTreeAdapterTypes } from 'parse5';

/** Words as a cut sees them, split at white space; and those that can be compared, without marks and capitals. */
export interface Words {
  /** How many words there are. */
  readonly length: number;
  /** What can be compared, in order. */
  readonly keys: readonly string[];
  /** The place of each of these among all words. */
  readonly places: readonly number[];
}

/** A stretch of comparable words: the places of its first and its last among these. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** Splits a text into words. */
export function toWords(text: string): Words {
  const all = text.split(/\s+/).filter((word) => word !== '');
  const comparable = all.map((word, place) => ({ key: keyOf(word), place })).filter(({ key }) => key !== '');
  return { length: all.length, keys: comparable.map(({ key }) => key), places: comparable.map(({ place }) => place) };
}

/** Where words stand whole and in their order, with nothing between them. */
export function findWords({ keys }: Words, wanted: readonly string[]): Stretch[] {
  const [head] = wanted;
  if (head === undefined) return [];
  const found: Stretch[] = [];
  for (let first = keys.indexOf(head); first !== -1; first = keys.indexOf(head, first + 1)) {
    if (wanted.every((key, index) => keys[first + index] === key))
      found.push({ first, last: first + wanted.length - 1 });
  }
  return found;
}

/** The text of an element as converters give it: whatever is in it, blocks on lines of their own. */
export function convertedText(node: DefaultTreeAdapterTypes.Node): string {
  if (tree.isTextNode(node)) return node.value;
  if (!('childNodes' in node)) return '';
  if (tree.isElementNode(node) && UNREAD.has(node.tagName)) return '';
  const text = node.childNodes.map(convertedText).join('');
  return tree.isElementNode(node) && !INLINE.has(node.tagName) ? `\n${text}\n` : text;
}

/** A word without its marks: “[Asim” and “Asim,” are the same; what joins words within one stays. */
function keyOf(word: string): string {
  return word.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

const UNREAD = new Set(['script', 'style', 'template', 'head']);
const INLINE = new Set(['a', 'b', 'bdi', 'cite', 'code', 'em', 'i', 'small', 'span', 'strong', 'sup', 'u']);
