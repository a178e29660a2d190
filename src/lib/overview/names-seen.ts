/** Under which names an entity is seen, and in which claims. */
import type { Claim, Entity, Inline } from '../edition/model.ts';

/** The claims about an entity that use a name, by name: every name of the article, and every other in use. */
export function claimsByName({
  id,
  name,
  asWorded,
  aliases,
  claims,
}: Pick<Entity, 'id' | 'name' | 'asWorded' | 'aliases' | 'claims'>): ReadonlyMap<string, readonly Claim[]> {
  const texts = claims.map(({ claim }) => ({ claim, text: ownText(claim.body, id) }));
  const names = new Set([...asWorded, ...aliases.map(({ text }) => text), name]);
  return new Map([...names].map((known) => [known, findUses(known, names, texts)]));
}

/** The claims whose words hold a name that is no part of a longer name of the same entity. */
function findUses(
  name: string,
  names: ReadonlySet<string>,
  texts: readonly { readonly claim: Claim; readonly text: string }[],
): Claim[] {
  // Most names are in few texts, and to look closer takes a hundred times as long.
  const holding = texts.filter(({ text }) => text.includes(name));
  if (holding.length === 0) return [];
  const longer = [...names].filter((other) => other !== name && other.includes(name));
  const pattern = toPattern(name);
  return holding
    .filter(({ text }) => pattern.test(longer.reduce((rest, other) => rest.replaceAll(other, GAP), text)))
    .map(({ claim }) => claim);
}

/** A name as a word of its own, as it is written. */
function toPattern(name: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])${name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'u');
}

/** What a claim says but for the names of others, which may hold this one’s: “Trump” in “Trump administration”. */
function ownText(nodes: readonly Inline[], id: string): string {
  return nodes
    .map((node) => {
      if (node.type === 'entity' && node.id !== id) return GAP;
      return 'children' in node ? ownText(node.children, id) : node.value;
    })
    .join('');
}

/** Stands where a name was taken out; no name holds it. */
const GAP = '\uFFFC';
