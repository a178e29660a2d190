/** The claim before, for a sentence that says “it” or “they” and would lose its referent by standing alone. */
import type { Claim, Inline } from '../edition/model.ts';

/** How far back a referent is looked for, within the paragraph. */
const REACH = 3;

/** Words that point back: at the start of a sentence, or in the place of an entity’s name. “It is likely that …” points at nothing. */
const POINTERS =
  /^(?:[\p{L} ]{1,20}, )?(?!it (?:is|seems|appears|was) )(?:it|its|they|them|their|these|those|this|that|such|he|him|his|she|her|nor|so|none of (?:these|those|them)|beyond that|one reason|another reason|a further)\b/iu;

/** “The aim is …”: something known from before, unless it is the name of an entity. */
const KNOWN = /^(?:[\p{L} ]{1,20}, )?the \p{Ll}/iu;

/**
 * The nearest claim before, in the same paragraph, that a sentence needs to be understood: the one that mentions the
 * entity by a name, else the one just before. Undefined where the sentence stands by itself, or where that claim
 * has just been read: `read` is the one shown before it.
 */
export function referentOf(claim: Claim, entity?: string, read?: Claim): Claim | undefined {
  if (!needsReferent(claim, entity)) return undefined;
  const before: Claim[] = [];
  for (let other = claim.previous; other && before.length < REACH; other = other.previous) {
    if (other.paragraph !== claim.paragraph || other.commentary !== claim.commentary) break;
    before.push(other);
  }
  const referent = before.find((other) => entity !== undefined && isNamed(other, entity)) ?? before[0];
  return referent === read ? undefined : referent;
}

function needsReferent(claim: Claim, entity: string | undefined): boolean {
  const [first] = claim.body;
  const pointsBack = POINTERS.test(claim.text) || (first?.type === 'text' && KNOWN.test(first.value));
  return pointsBack || (entity !== undefined && !isNamed(claim, entity));
}

/** Whether the sentence mentions the entity by words that are no pronoun. */
function isNamed({ body }: Claim, entity: string): boolean {
  return mentions(body, entity).some((words) => !POINTERS.test(words));
}

function mentions(nodes: readonly Inline[], entity: string): string[] {
  return nodes.flatMap((node) => {
    if (node.type === 'entity' && node.id === entity) return [plainText(node.children)];
    return 'children' in node ? mentions(node.children, entity) : [];
  });
}

function plainText(nodes: readonly Inline[]): string {
  return nodes.map((node) => ('children' in node ? plainText(node.children) : node.value)).join('');
}
