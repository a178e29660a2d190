/**
 * A claim out of context, with the meaning of pronouns and of words such as “the deal” in square brackets after them, as editors
 * do. All meanings come from the model; words whose meaning it does not have get no bracket. If a note on the claim’s reading
 * leaves the meaning open, the bracket adds “as read here”. The claim’s own words are never changed.
 */
import type { Claim, Entity, Inline } from '../edition/model.ts';
import { oncePer } from '../edition/once.ts';
import { nameWithin } from './capitals.ts';
import { mentionsIn, plainText } from './mentions.ts';
import { isNameInText, sharesWord } from './name-in-text.ts';

/** The fields of a claim that are needed. */
export type InContext = Pick<Claim, 'id' | 'text' | 'body' | 'entities' | 'scopeNotes' | 'previous'>;

/** A piece of a claim: its own words, or added words. */
export interface Stretch {
  readonly added: boolean;
  readonly nodes: readonly Inline[];
}

/**
 * A claim with its additions, as pieces, because additions look different from the claim’s words. `before` is the claim that a
 * list shows directly above. If the claim continues that one, it needs no reference to it.
 */
export function inBrackets(claim: InContext, before?: Pick<Claim, 'id'>): Stretch[] {
  const { previous, body } = claim;
  const continues = previous && previous !== before && (dependsOnPrevious(claim) || pointsBackWithin(claim));
  return [...(continues ? [added(`[Continues ¶${previous.id}] `)] : []), ...explain(body, claim)];
}

/** A claim with its additions as plain text: “He [Asim Umar] agreed.” Cached, because a claim’s page needs it five times. */
export const textInBrackets = oncePer((claim: InContext): string =>
  inBrackets(claim)
    .map(({ nodes }) => plainText(nodes))
    .join(''),
);

/** Adds the name of each entity that the words do not name, once, after its first such mention. */
function explain(nodes: readonly Inline[], claim: InContext): Stretch[] {
  const byId = new Map(claim.entities.map(({ entity }) => [entity.id, entity]));
  const named = new Set<string>();
  const stretches: Stretch[] = [];
  let run: Inline[] = [];
  for (const node of nodes) {
    const open = mentionsIn([node]).flatMap(({ id, words }) => {
      const entity = byId.get(id);
      return entity && needsContext(words) && !isNameInText(entity.name, claim.text) ? [{ entity, words }] : [];
    });
    run.push(node);
    for (const { entity, words } of open) {
      if (named.has(entity.id)) continue;
      named.add(entity.id);
      stretches.push(own(run), bracket(entity, words, claim));
      run = [];
    }
  }
  return run.length === 0 ? stretches : [...stretches, own(run)];
}

/** Whether a mention can only be understood in context: “it”, “the deal”, “those groups”. */
export function needsContext(words: string): boolean {
  if (PRONOUN.test(words)) return true;
  const rest = words.replace(DEFINITE, '');
  return rest !== words && !/\p{Lu}/u.test(rest);
}

const PRONOUN =
  /^(?:he|him|his|she|hers?|its?|they|them|theirs?|this|that|these|those|there|here|both|the (?:former|latter|others?))$/iu;
const DEFINITE = /^(?:the(?: other)?|this|that|these|those|other|his|her|its|their|such)\s+/iu;

const own = (nodes: readonly Inline[]): Stretch => ({ added: false, nodes });
const added = (words: string): Stretch => ({ added: true, nodes: [{ type: 'text', value: words }] });
const bracket = (entity: Entity, words: string, claim: InContext): Stretch =>
  added(` [${nameWithin(entity)}${readSo(entity, words, claim)}]`);
const readSo = (entity: Entity, words: string, { scopeNotes }: InContext): string =>
  isReadSo(words, entity, scopeNotes) ? ', as read here' : '';

/**
 * Whether notes on a claim’s reading are about a mention: they have its noun (“that area”: “the area may mean …”) or, if it is
 * only a pronoun, a word of its entity’s name.
 */
function isReadSo(words: string, { name }: Pick<Entity, 'name'>, notes: Claim['scopeNotes']): boolean {
  const noun = words.replace(POINTING, '').trim();
  return notes.some(({ text }) => (noun === '' ? sharesWord(name, text) : isNameInText(noun, text)));
}

/** Words that refer to something without naming it. */
const POINTING =
  /^(?:(?:the|this|that|these|those|other|others|former|latter|such|both|here|there|he|him|his|she|hers?|its?|they|them|theirs?)\b\s*)+/iu;

/** Whether a claim begins with a word that only the previous claim explains: “Such a reaction”, “It left”. */
export function dependsOnPrevious({ body, text }: Pick<Claim, 'body' | 'text'>): boolean {
  const [first] = body;
  if (first?.type !== 'text' || EXPLETIVE.test(text)) return false;
  const match = POINTER.exec(first.value);
  // “This” directly before a mention belongs to it: “this pro-jihadist lobby”.
  return match !== null && first.value.slice(match[0].length).trim() !== '';
}

/** Whether a claim has “these” or “those” after its start, without a noun or mention that says what is meant. */
function pointsBackWithin({ body }: Pick<Claim, 'body'>): boolean {
  return body.some((node) => node.type === 'text' && WITHIN.test(node.value));
}

/** Words at the start of a claim that refer back. */
const POINTER = /^(?:he|she|it|they|this|these|that|those|such|hence)\b/iu;
/** “These” or “those” without a plural noun after it: “took these up”. “Those who” refers to what follows. */
const WITHIN =
  /(?<=\p{L} )(?:these|those)\b(?=[.,;:]|\s+(?!who\b|which\b|that\b|of\b|in\b|with\b)\p{L}*[^s\s\P{L}]\b)/iu;
/** “It seems that”, which refers to nothing. */
const EXPLETIVE = /^it (?:is|was|may be|might be|seems|seemed|appears|appeared)\b(?: \p{L}+){0,3} that\b/iu;
