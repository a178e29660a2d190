/** The claim before, for a sentence that says “it” or “they” and would lose its referent by standing alone. */
import type { Claim } from '../edition/model.ts';
import { mentionsIn } from './mentions.ts';

/** How far back a referent is looked for, within the paragraph. */
const REACH = 3;

/** Words that point back: at the start of a sentence, or in the place of an entity’s name. “It is likely that …” points at nothing. */
const POINTERS =
  /^(?:[\p{L} ]{1,20}, )?(?!it (?:is|seems|appears|was) )(?:it|its|they|them|their|these|those|this|that|such|he|him|his|she|her|nor|so|none of (?:these|those|them)|beyond that|one reason|another reason|a further)\b/iu;

/** “Over recent months it has …”: a time or a place, and then a pronoun. */
const LATER_POINTER =
  /^(?:after|at|before|by|during|for|in|now|on|only|over|since|then|until)\b[\p{L}\d ]{0,24}? (?:it|they|he|she)\b/iu;

/** “The aim is …”: something known from before, unless it is the name of an entity. */
const KNOWN = /^(?:[\p{L} ]{1,20}, )?the \p{Ll}/iu;

/**
 * The nearest claim before, in the same paragraph, that a sentence needs to be understood: the one that names whom a
 * pronoun in it means, else the one that names the entity, else the one just before. Undefined where the sentence stands by itself, or where that claim
 * has just been read: `read` is the one shown before it.
 */
export function referentOf(claim: Claim, entity?: string, read?: Claim): Claim | undefined {
  const open = meantOnly(claim);
  if (open.length === 0 && !needsReferent(claim, entity)) return undefined;
  const before: Claim[] = [];
  for (let other = claim.previous; other && before.length < REACH; other = other.previous) {
    if (other.paragraph !== claim.paragraph || other.commentary !== claim.commentary) break;
    before.push(other);
  }
  const wanted = [...open.filter((id) => id === entity), ...open, ...(entity === undefined ? [] : [entity])];
  const [named] = wanted.flatMap((id) => before.find((other) => isNamed(other, id)) ?? []);
  const referent = named ?? before[0];
  return referent === read ? undefined : referent;
}

/**
 * What to show above the claims of a page, list by list: for each claim the one it needs, unless that is in `listed` or
 * stands above an earlier claim already.
 */
export function contextsOf(
  lists: readonly (readonly Claim[])[],
  entity?: string,
  listed: ReadonlySet<Claim> = new Set(),
): Map<Claim, Claim> {
  const shown = new Set(listed);
  const contexts = new Map<Claim, Claim>();
  for (const claims of lists) {
    for (const [index, claim] of claims.entries()) {
      const referent = referentOf(claim, entity, claims[index - 1]);
      if (!referent || shown.has(referent)) continue;
      contexts.set(claim, referent);
      shown.add(referent);
    }
  }
  return contexts;
}

function needsReferent(claim: Claim, entity: string | undefined): boolean {
  const [first] = claim.body;
  const pointsBack =
    POINTERS.test(claim.text) || LATER_POINTER.test(claim.text) || (first?.type === 'text' && KNOWN.test(first.value));
  return pointsBack || (entity !== undefined && !isNamed(claim, entity));
}

/** The entities that the sentence mentions by pronouns alone. */
function meantOnly(claim: Claim): string[] {
  return [...new Set(mentionsIn(claim.body).map(({ id }) => id))].filter((id) => !isNamed(claim, id));
}

/** Whether the sentence mentions the entity by words that are no pronoun. */
function isNamed({ body }: Claim, entity: string): boolean {
  return mentionsIn(body).some(({ id, words }) => id === entity && !POINTERS.test(words));
}
