/** Separates the first word of a claim, to keep it beside the number: between them is a float, where WebKit may break a line. */
import type { Inline } from '../../lib/edition/model.ts';
import { plainText } from '../../lib/wording/mentions.ts';

/** A longer first word (a long name) may be broken, because unbroken it could be wider than its column. */
const LONGEST = 30;

/** Splits content after its first word, but not within a mention, which is one link. A word that is too long is not split off. */
export function splitFirstWord(nodes: readonly Inline[]): readonly [first: readonly Inline[], rest: readonly Inline[]] {
  const ends = nodes.findIndex((node) => node.type === 'text' && /\s/.test(node.value));
  const node = nodes[ends];
  if (node?.type !== 'text') return plainText(nodes).length > LONGEST ? [[], nodes] : [nodes, []];
  const at = node.value.search(/\s/);
  const first: Inline[] = [...nodes.slice(0, ends), { ...node, value: node.value.slice(0, at) }];
  if (plainText(first).length > LONGEST) return [[], nodes];
  return [first, [{ ...node, value: node.value.slice(at) }, ...nodes.slice(ends + 1)]];
}
