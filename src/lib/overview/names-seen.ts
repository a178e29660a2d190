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
  return holding
    .filter(({ text }) =>
      standsIn(
        longer.reduce((rest, other) => rest.replaceAll(other, GAP), text),
        name,
      ),
    )
    .map(({ claim }) => claim);
}

/** Whether a name stands in a text as a word of its own, as it is written. A pattern for each name would take ten times as long. */
function standsIn(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    if (
      !ENDS_IN_LETTER.test(text.slice(Math.max(0, at - 2), at)) &&
      !BEGINS_WITH_LETTER.test(text.slice(at + name.length, at + name.length + 2))
    )
      return true;
  }
  return false;
}

const ENDS_IN_LETTER = /[\p{L}\p{N}]$/u;
const BEGINS_WITH_LETTER = /^[\p{L}\p{N}]/u;

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
