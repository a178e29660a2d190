/**
 * A claim out of context, with the meaning of pronouns and of words such as “the deal” in square brackets after them, as editors
 * do. All meanings come from the model; words whose meaning it does not have get no bracket. If a note on the claim’s reading
 * leaves the meaning open, the bracket adds “as read here”. The claim’s own words are never changed.
 */
import type { Claim, Entity, Inline } from '../edition/model.ts';
import { oncePer } from '../edition/once.ts';
import type { RelationType } from '../vocabulary/index.ts';
import { nameWithin } from './capitals.ts';
import { mentionsIn, plainText } from './mentions.ts';
import { isNameInText, sharesWord } from './name-in-text.ts';
import { findOpening, dependsOnPrevious, pointsBackWithin } from './opening-pronoun.ts';

/** The fields of a claim that are needed. */
export type InContext = Pick<
  Claim,
  'id' | 'text' | 'body' | 'entities' | 'events' | 'relations' | 'scopeNotes' | 'previous'
>;

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
  const opening = findOpening(claim);
  const stretches = opening
    ? [own(opening.head), bracket(opening.entity, opening.pronoun, claim), ...explain(opening.rest, claim)]
    : explain(claim.body, claim);
  const { previous } = claim;
  const pointsBack = (!opening && dependsOnPrevious(claim)) || pointsBackWithin(claim);
  const continues = previous && previous !== before && pointsBack;
  return [...(continues ? [added(`[Continues ¶${previous.id}] `)] : []), ...stretches];
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
    const owned = open.length > 0 ? splitOwned(node, claim.relations) : undefined;
    if (owned) {
      stretches.push(...explainOwner(run, owned, claim, named));
      run = [owned.rest];
      continue;
    }
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

/** “Its [Al-Qa’ida’s] advisers”: explains the owner, because the noun is clear. */
function explainOwner(
  run: readonly Inline[],
  { pronoun, owner }: Owned,
  claim: InContext,
  named: Set<string>,
): Stretch[] {
  const head = own([...run, { type: 'text', value: pronoun }]);
  if (named.has(owner.id) || isNameInText(owner.name, claim.text)) return [head, own([space])];
  named.add(owner.id);
  const name = `${nameWithin(owner)}${/s$/iu.test(owner.name) ? '’' : '’s'}`;
  return [head, added(` [${name}${readSo(owner, pronoun, claim)}]`), own([space])];
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

const space: Inline = { type: 'text', value: ' ' };
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

/** A mention with a possessive, split after the pronoun. */
export interface Owned {
  readonly pronoun: string;
  readonly owner: Entity;
  /** The mention without the pronoun and the space after it. */
  readonly rest: Inline;
}

/** Whether the object of a relation can be the owner that “its” refers to. */
const BELONGS: Readonly<Record<RelationType, boolean>> = {
  'member-of': true,
  'part-of': true,
  leads: false,
  'allied-with': false,
  hosts: false,
  opposes: false,
  'negotiates-with': false,
  'located-in': false,
  'elected-to': false,
  funds: false,
  regulates: false,
};
const POSSESSIVE = /^(?:his|her|its|their) (?=\S)/iu;

/** Splits a mention that begins with a possessive; undefined if it does not, or if there is not exactly one possible owner. */
function splitOwned(node: Inline, relations: Claim['relations']): Owned | undefined {
  if (node.type !== 'entity') return undefined;
  const [first, ...others] = node.children;
  const [match] = first?.type === 'text' ? (POSSESSIVE.exec(first.value) ?? []) : [];
  if (first?.type !== 'text' || match === undefined) return undefined;
  const owners = relations.filter(({ type, subject }) => BELONGS[type] && subject.id === node.id);
  const [relation, ...more] = owners;
  if (!relation || more.length > 0) return undefined;
  const children: Inline[] = [{ type: 'text', value: first.value.slice(match.length) }, ...others];
  return { pronoun: match.trimEnd(), owner: relation.object, rest: { ...node, children } };
}
