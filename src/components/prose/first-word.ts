/** The first word of a claim, apart: WebKit breaks a line at a float, even between the number of a claim and its first word. */
import type { Inline } from '../../lib/edition/model.ts';
import { plainText } from '../../lib/wording/mentions.ts';

/** A longer beginning, such as a long name, may be broken: kept whole it could be wider than its column. */
const LONGEST = 30;

/** Splits content after its first word; a mention, which is one link, is not split. Nothing comes first where that is too long. */
export function splitFirstWord(nodes: readonly Inline[]): readonly [first: readonly Inline[], rest: readonly Inline[]] {
  const ends = nodes.findIndex((node) => node.type === 'text' && /\s/.test(node.value));
  const node = nodes[ends];
  if (node?.type !== 'text') return plainText(nodes).length > LONGEST ? [[], nodes] : [nodes, []];
  const at = node.value.search(/\s/);
  const first: Inline[] = [...nodes.slice(0, ends), { ...node, value: node.value.slice(0, at) }];
  if (plainText(first).length > LONGEST) return [[], nodes];
  return [first, [{ ...node, value: node.value.slice(at) }, ...nodes.slice(ends + 1)]];
}
