/** The mentions of entities in phrasing content. */
import type { Inline } from '../edition/model.ts';

/** A mention: the id of the entity, and the words. */
export interface Mention {
  readonly id: string;
  readonly words: string;
}

/** Every mention, in order; an outer one comes before those within it. */
export function mentionsIn(nodes: readonly Inline[]): Mention[] {
  return nodes.flatMap((node) => {
    if (!('children' in node)) return [];
    const within = mentionsIn(node.children);
    return node.type === 'entity' ? [{ id: node.id, words: plainText(node.children) }, ...within] : within;
  });
}

/** The plain text of phrasing content. */
export function plainText(nodes: readonly Inline[]): string {
  return nodes.map((node) => ('children' in node ? plainText(node.children) : node.value)).join('');
}
