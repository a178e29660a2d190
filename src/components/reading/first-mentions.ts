/**
 * Which mentions of entities are links: in each section the first that uses a name. The others are text with the id of the
 * entity, so that the page is not full of links.
 */
import type { Inline, Section } from '../../lib/edition/model.ts';
import { plainText } from '../../lib/wording/mentions.ts';

/** Words that refer to somebody without a name. */
const PRONOUN =
  /^(?:he|she|it|they|him|her|them|his|hers|its|theirs?|this|that|these|those|there|here|who|whose|which)$/iu;

/** The mentions in a section that are links. */
export function firstMentions({ paragraphs }: Pick<Section, 'paragraphs'>): ReadonlySet<Inline> {
  const seen = new Set<string>();
  const first = new Set<Inline>();
  const visit = (nodes: readonly Inline[]): void => {
    for (const node of nodes) {
      if (!('children' in node)) continue;
      if (node.type === 'entity' && !seen.has(node.id) && !PRONOUN.test(plainText(node.children))) {
        seen.add(node.id);
        first.add(node);
      }
      visit(node.children);
    }
  };
  for (const { claims } of paragraphs) for (const { body } of claims) visit(body);
  return first;
}
