/** On whose word each claim rests, also as a strip along the text. It says who is named, never whether anybody is right. */
import type { Claim, Commentary } from '../../edition/model.ts';
import type { Voice } from '../../vocabulary/index.ts';
import { type Attributed, isOwn } from '../../wording/attribution.ts';

/**
 * The kinds of basis, from the author’s own word to a statement without a source, each with its sign, the same on all pages
 * (`styles/signs.css`). Only what is named is filled.
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

/** Those without a name, the least known first. */
export const unnamedBases = ['nobody', 'one', 'some', 'people'] as const satisfies readonly Basis[];

export type UnnamedBasis = (typeof unnamedBases)[number];

/** Whether no person or work is named that could be asked. */
export function isUnnamed(basis: Basis): basis is UnnamedBasis {
  return unnamedBases.some((unnamed) => unnamed === basis);
}

/** The kind of voice that the sources of such claims are. */
export function classOfBasis(basis: UnnamedBasis): Voice {
  if (basis === 'nobody') return 'unspecified';
  return basis === 'people' ? 'unnamed-people' : 'unnamed-person';
}

/**
 * Finds a claim’s basis. Where several sources say it together, one that is named makes it named; unnamed sources
 * together are unnamed people.
 */
export function basisOf(claim: Attributed): Basis {
  if (isOwn(claim)) return 'author';
  const [first, ...others] = claim.attributions.map(singleBasis);
  if (first === undefined || [first, ...others].includes('named')) return 'named';
  return others.length === 0 ? first : 'people';
}

/** Claims by their basis, in its order; a basis that no claim has is left out. */
export function groupByBasis(claims: readonly Claim[]): { readonly basis: Basis; readonly claims: readonly Claim[] }[] {
  const groups = Map.groupBy(claims, (claim) => basisOf(claim));
  return listBases.flatMap((basis) => {
    const found = groups.get(basis);
    return found ? [{ basis, claims: found }] : [];
  });
}

/** The sources of a claim as a key: the same for claims that the same sources make together. */
export function sourcesKey({ attributions }: Pick<Claim, 'attributions'>): string {
  return attributions
    .map(({ source }) => source.id)
    .sort()
    .join(' ');
}

/** The article’s own number decides: “at least one” is not one. */
function singleBasis({ source, count = source.count }: Attributed['attributions'][number]): Basis {
  const basis = BASIS_OF[source.voice];
  return basis === 'one' && count === 'at-least-one' ? 'some' : basis;
}

/** What a source of each kind is by itself, among others than the author alone. */
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

/** A claim in the strip. */
export interface Tile {
  readonly claim: Claim;
  readonly basis: Basis;
}

/** The tiles of a paragraph of the original. */
export interface Line {
  readonly paragraph: number;
  readonly tiles: readonly Tile[];
}

/** Lays out the strip of a commentary. */
export function layStrip({ sections }: Pick<Commentary, 'sections'>): Line[] {
  return sections
    .flatMap(({ paragraphs }) => paragraphs)
    .map(({ number, claims }) => ({
      paragraph: number,
      tiles: claims.map((claim) => ({ claim, basis: basisOf(claim) })),
    }));
}
