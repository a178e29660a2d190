/** Chooses claims that show what a guide explains. They are chosen by their annotations, so that this works for any content. */
import type { Claim, Entity, Inline } from '../../lib/edition/model.ts';
import { isOwn } from '../../lib/wording/attribution.ts';

/** What makes a claim a good example, with points. Most points are for showing who speaks and how firmly. */
const MERITS: readonly (readonly [worth: number, has: (claim: Claim) => boolean])[] = [
  [4, (claim) => !isOwn(claim)],
  [4, ({ certainty, body }) => certainty !== 'stated' && cuesIn(body, 'hedge').length > 0],
  [3, ({ body }) => cuesIn(body, 'attribution').length > 0],
  [2, ({ body }) => namesIn(body).length > 0],
  [2, ({ editorNotes }) => editorNotes.length > 0],
  [1, ({ when }) => when.length > 0],
  [1, ({ events }) => events.length > 0],
  [1, ({ links, incoming }) => links.length + incoming.length > 0],
];

/** The claim with the most points; the first if there are several. */
export function richestOf(claims: readonly Claim[]): Claim | undefined {
  return mostOf(claims, (claim) => MERITS.reduce((worth, [more, has]) => worth + (has(claim) ? more : 0), 0));
}

/** The words of doubt or of attribution in a text. */
export function cuesIn(nodes: readonly Inline[], kind: 'hedge' | 'attribution'): string[] {
  return nodes.flatMap((node) => {
    if (node.type === 'cue') return node.cue === kind ? [node.value] : [];
    return 'children' in node ? cuesIn(node.children, kind) : [];
  });
}

/** The ids of the entities that a text names, in order. */
export function namesIn(nodes: readonly Inline[]): string[] {
  return nodes.flatMap((node) => {
    if (!('children' in node)) return [];
    return node.type === 'entity' ? [node.id] : namesIn(node.children);
  });
}

/** The entity with a summary and the most names and claims; one with a name in its own script if there is any. */
export function bestKnownOf(entities: readonly Entity[]): Entity | undefined {
  const described = entities.filter(({ summary }) => summary);
  const native = described.filter(({ nativeNames }) => nativeNames.length > 0);
  return mostOf(
    native.length > 0 ? native : described,
    ({ aliases, nativeNames, claims }) => (aliases.length + nativeNames.length) * Math.min(claims.length, 5),
  );
}

/** The item with the highest measure; the first if there are several. */
function mostOf<Item>(items: readonly Item[], measure: (item: Item) => number): Item | undefined {
  let [best] = items;
  for (const item of items) if (best === undefined || measure(item) > measure(best)) best = item;
  return best;
}
