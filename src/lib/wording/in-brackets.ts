/**
 * A claim out of its context: what a pronoun or “the deal” means stands in square brackets after it, as editors do.
 * Everything comes from the model, and where it does not say, the words stay as they are. The claim’s own words are
 * never changed, only added to.
 */
import type { Claim, Inline } from '../edition/model.ts';
import { mentionsIn } from './mentions.ts';
import { standsInText } from './name-in-text.ts';
import { findOpening, opensOnPrevious } from './opening-pronoun.ts';

/** What is read of a claim. */
export type InContext = Pick<Claim, 'id' | 'text' | 'body' | 'entities' | 'events' | 'previous'>;

/** A stretch of a claim: its own words, or words that are added. */
export interface Stretch {
  readonly added: boolean;
  readonly nodes: readonly Inline[];
}

/**
 * A claim with its additions. `before` is the claim that a list shows directly above: after that one it needs no word
 * about what it continues.
 */
export function withBrackets(claim: InContext, before?: Pick<Claim, 'id'>): Inline[] {
  return inBrackets(claim, before).flatMap(({ nodes }) => nodes);
}

/** {@link withBrackets} in stretches, for pages on which additions look different from the claim’s words. */
export function inBrackets(claim: InContext, before?: Pick<Claim, 'id'>): Stretch[] {
  const opening = findOpening(claim);
  const stretches = opening
    ? [own(opening.head), added(` [${opening.entity.name}]`), ...explain(opening.rest, claim)]
    : explain(claim.body, claim);
  const { previous } = claim;
  const continues = !opening && previous && previous !== before && opensOnPrevious(claim);
  return [...(continues ? [added(`[Continues ¶${previous.id}] `)] : []), ...stretches];
}

/** Names each entity that the words do not, once, after its first such mention. */
function explain(nodes: readonly Inline[], { text, entities }: InContext): Stretch[] {
  const byId = new Map(entities.map(({ entity }) => [entity.id, entity]));
  const named = new Set<string>();
  const stretches: Stretch[] = [];
  let run: Inline[] = [];
  for (const node of nodes) {
    run.push(node);
    for (const { id, words } of mentionsIn([node])) {
      const entity = byId.get(id);
      if (!entity || named.has(id) || !leavesOpen(words) || standsInText(entity.name, text)) continue;
      named.add(id);
      stretches.push(own(run), added(` [${entity.name}]`));
      run = [];
    }
  }
  return run.length === 0 ? stretches : [...stretches, own(run)];
}

/** Whether a mention tells only those what it means who have read what came before: “it”, “the deal”, “those groups”. */
function leavesOpen(words: string): boolean {
  if (PRONOUN.test(words)) return true;
  const rest = words.replace(DEFINITE, '');
  return rest !== words && !/\p{Lu}/u.test(rest);
}

const PRONOUN =
  /^(?:he|him|his|she|hers?|its?|they|them|theirs?|this|that|these|those|there|here|both|the (?:former|latter|others?))$/iu;
const DEFINITE = /^(?:the(?: other)?|this|that|these|those|other|his|her|its|their|such)\s+/iu;

const own = (nodes: readonly Inline[]): Stretch => ({ added: false, nodes });
const added = (words: string): Stretch => ({ added: true, nodes: [{ type: 'text', value: words }] });
