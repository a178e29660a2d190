/** The words of a text in some format, and the places of claims in them. */
import { defaultTreeAdapter as tree, type DefaultTreeAdapterTypes } from 'parse5';

/** Words split at white space, for cutting, and comparable words, in lower case without punctuation. */
export interface Words {
  /** The number of all words. */
  readonly length: number;
  /** The comparable words, in order. */
  readonly keys: readonly string[];
  /** The position of each comparable word among all words. */
  readonly places: readonly number[];
}

/** A run of comparable words: the positions of its first and last word among these. */
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

/** The places where words occur in this order, with no other words between them. */
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

/** The text of an element as converters give it: everything in it, with each block on its own line. */
export function convertedText(node: DefaultTreeAdapterTypes.Node): string {
  if (tree.isTextNode(node)) return node.value;
  if (!('childNodes' in node)) return '';
  if (tree.isElementNode(node) && UNREAD.has(node.tagName)) return '';
  const text = node.childNodes.map(convertedText).join('');
  return tree.isElementNode(node) && !INLINE.has(node.tagName) ? `\n${text}\n` : text;
}

/** A word without punctuation around it: “[Asim” and “Asim,” are the same; punctuation within it stays. */
function keyOf(word: string): string {
  return word.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

const UNREAD = new Set(['script', 'style', 'template', 'head']);
const INLINE = new Set(['a', 'b', 'bdi', 'cite', 'code', 'em', 'i', 'small', 'span', 'strong', 'sup', 'u']);
