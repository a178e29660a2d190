/** Mentions that open with a possessive, “its advisers”, where a relation of the claim says whose they are. */
import type { Claim, Entity, Inline } from '../edition/model.ts';

/** Such a mention, split after the pronoun. */
export interface Owned {
  readonly pronoun: string;
  readonly owner: Entity;
  /** The mention without the pronoun and the space after it. */
  readonly rest: Inline;
}

/** What makes “its” stand for the object of a relation. */
const BELONGS: ReadonlySet<Claim['relations'][number]['type']> = new Set(['part-of', 'member-of']);
const POSSESSIVE = /^(?:his|her|its|their) (?=\S)/iu;

/** Splits a mention that opens with a possessive; undefined where it does not, or no one relation says whose it is. */
export function splitOwned(node: Inline, relations: Claim['relations']): Owned | undefined {
  if (node.type !== 'entity') return undefined;
  const [first, ...others] = node.children;
  const [match] = first?.type === 'text' ? (POSSESSIVE.exec(first.value) ?? []) : [];
  if (first?.type !== 'text' || match === undefined) return undefined;
  const owners = relations.filter(({ type, subject }) => BELONGS.has(type) && subject.id === node.id);
  const [relation, ...more] = owners;
  if (!relation || more.length > 0) return undefined;
  const children: Inline[] = [{ type: 'text', value: first.value.slice(match.length) }, ...others];
  return { pronoun: match.trimEnd(), owner: relation.object, rest: { ...node, children } };
}
