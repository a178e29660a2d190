/** The basis of each claim: what kind of source it has. It says who is named, never who is right. */
import type { Claim } from '../../edition/model.ts';
import type { Voice } from '../../vocabulary/index.ts';
import { type Attributed, isOwn } from '../../wording/attribution.ts';

/**
 * The kinds of basis, from the author’s own word to a statement without a source. Each has a sign, the same on all pages
 * (`styles/signs.css`). Only the sign of named sources is filled.
 */
export const bases = {
  author: { label: 'The author', short: 'author', sign: '○' },
  named: { label: 'A named source or a text', short: 'named source or text', sign: '■' },
  people: { label: 'Unnamed people', short: 'unnamed people', sign: '□' },
  some: { label: 'At least one unnamed person', short: 'at least one unnamed person', sign: '◇+' },
  one: { label: 'One unnamed person', short: 'one unnamed person', sign: '◇' },
  nobody: { label: 'Source not given', short: 'source not given', sign: '?' },
} as const;

export type Basis = keyof typeof bases;

/** The kinds of basis in their order. */
export const listBases = Object.keys(bases) as Basis[];

/** The kinds without a name, the least known first. */
export const unnamedBases = ['nobody', 'one', 'some', 'people'] as const satisfies readonly Basis[];

export type UnnamedBasis = (typeof unnamedBases)[number];

/** Whether no person or work is named that could be consulted. */
export function isUnnamed(basis: Basis): basis is UnnamedBasis {
  return unnamedBases.some((unnamed) => unnamed === basis);
}

/** The kind of voice of the sources of such claims. */
export function classOfBasis(basis: UnnamedBasis): Voice {
  if (basis === 'nobody') return 'unspecified';
  return basis === 'people' ? 'unnamed-people' : 'unnamed-person';
}

/**
 * Finds a claim’s basis. If several sources say it together, one named source makes it named; several unnamed sources are unnamed
 * people.
 */
export function basisOf(claim: Attributed): Basis {
  if (isOwn(claim)) return 'author';
  const [first, ...others] = claim.attributions.map(singleBasis);
  if (first === undefined || [first, ...others].includes('named')) return 'named';
  return others.length === 0 ? first : 'people';
}

/** Claims by basis, in the order of the kinds. Kinds without claims are left out. */
export function groupByBasis(claims: readonly Claim[]): { readonly basis: Basis; readonly claims: readonly Claim[] }[] {
  const groups = Map.groupBy(claims, (claim) => basisOf(claim));
  return listBases.flatMap((basis) => {
    const found = groups.get(basis);
    return found ? [{ basis, claims: found }] : [];
  });
}

/** The sources of a claim as a key, which is the same for all claims of the same sources. */
export function sourcesKey({ attributions }: Pick<Claim, 'attributions'>): string {
  return attributions
    .map(({ source }) => source.id)
    .sort()
    .join(' ');
}

/** The basis of a single source. The count in the article matters: “at least one” is not one. */
function singleBasis({ source, count = source.count }: Attributed['attributions'][number]): Basis {
  const basis = BASIS_OF[source.voice];
  return basis === 'one' && count === 'at-least-one' ? 'some' : basis;
}

/** The basis of a single source of each kind. `author` counts as named if other sources speak too. */
const BASIS_OF = {
  author: 'named',
  'named-person': 'named',
  'unnamed-person': 'one',
  'unnamed-people': 'people',
  organisation: 'named',
  document: 'named',
  media: 'named',
  unspecified: 'nobody',
} as const satisfies Record<Voice, Basis>;
