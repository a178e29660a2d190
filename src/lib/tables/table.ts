/** What the rows of the tables of claims and sources say of themselves, for filters and orders. */
import type { Claim, Source } from '../edition/model.ts';
import { toDateKey, yearsOf } from './date.ts';

/** Stands for “none” where a filter asks for what is not there. */
export const NONE = 'none';

/** A claim’s row, as data attributes; several values are parted by spaces. */
export function claimRowData(claim: Claim): Readonly<Record<string, string>> {
  const years = yearsOf(claim.when);
  const date = toDateKey(claim.when);
  return {
    'data-row': '',
    'data-source': [...new Set(claim.attributions.map(({ source }) => source.id))].join(' '),
    'data-certainty': claim.certainty,
    'data-type': claim.type,
    'data-entity': claim.entities.map(({ entity }) => entity.id).join(' '),
    'data-year': years.length === 0 ? NONE : years.join(' '),
    ...(date !== undefined && { 'data-date': date }),
  };
}

/** A source’s row; `n` is its place in the order of names. */
export function sourceRowData(source: Source, n: number): Readonly<Record<string, string>> {
  return {
    'data-row': '',
    'data-name': String(n),
    'data-voice': source.voice,
    'data-side': source.side.length === 0 ? NONE : source.side.map(({ id }) => id).join(' '),
    'data-claims': String(source.claims.length),
    'data-alone': String(source.alone.length),
    'data-many': howMany(source.claims.length),
    'data-rests': restsOn(source),
  };
}

/** How many claims rest on a source, roughly. */
export const MANY = {
  [NONE]: 'None',
  one: 'One',
  several: 'Two to nine',
  many: 'Ten or more',
} as const;

/** Whether claims rest on a source alone. */
export const RESTS = {
  alone: 'Some on it alone',
  shared: 'All on others too',
  [NONE]: 'None rests on it',
} as const;

function howMany(claims: number): keyof typeof MANY {
  if (claims === 0) return NONE;
  if (claims === 1) return 'one';
  return claims < 10 ? 'several' : 'many';
}

function restsOn({ claims, alone }: Pick<Source, 'claims' | 'alone'>): keyof typeof RESTS {
  if (claims.length === 0) return NONE;
  return alone.length > 0 ? 'alone' : 'shared';
}
