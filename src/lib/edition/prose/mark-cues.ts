/** Marks the cues in the prose of a claim, as pages show them. */
import type { FoundCue } from '../../lexicon/index.ts';
import type { Inline } from '../model.ts';

/** A cue with the kind it is marked as. */
export type MarkedCue = Pick<FoundCue, 'index' | 'length'> & { readonly cue: 'hedge' | 'attribution' };

/**
 * Prose with its cues marked: text nodes are split where a cue stands, which is counted from the beginning of the prose. Of
 * two that overlap the first is marked. Names of entities are left alone.
 */
export function markCues(body: readonly Inline[], cues: readonly MarkedCue[]): Inline[] {
  let end = 0;
  const apart = cues
    .toSorted((a, b) => a.index - b.index)
    .filter(({ index, length }) => {
      if (index < end) return false;
      end = index + length;
      return true;
    });
  return markNodes(body, apart, 0);
}

function markNodes(nodes: readonly Inline[], cues: readonly MarkedCue[], from: number): Inline[] {
  let start = from;
  return nodes.flatMap((node): Inline[] => {
    const at = start;
    start += textOf(node).length;
    if (node.type === 'text') return splitText(node.value, cues, at);
    if (node.type === 'emphasis' || node.type === 'strong')
      return [{ ...node, children: markNodes(node.children, cues, at) }];
    return [node];
  });
}

/** The text of a node, whose first character is character `at` of the prose, with what of the cues stands in it. */
function splitText(text: string, cues: readonly MarkedCue[], at: number): Inline[] {
  const parts: Inline[] = [];
  let end = 0;
  for (const { cue, index, length } of cues) {
    const from = Math.max(index - at, 0);
    const to = Math.min(index + length - at, text.length);
    const value = text.slice(from, to);
    if (from >= to || value.trim() === '') continue;
    if (from > end) parts.push({ type: 'text', value: text.slice(end, from) });
    parts.push({ type: 'cue', cue, value });
    end = to;
  }
  if (end < text.length) parts.push({ type: 'text', value: text.slice(end) });
  return parts;
}

function textOf(node: Inline): string {
  return 'children' in node ? node.children.map(textOf).join('') : node.value;
}
