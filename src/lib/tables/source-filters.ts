/** The filters and sort keys of the table of sources. */
import type { Source } from '../edition/model.ts';
import { voices } from '../vocabulary/index.ts';
import { makeTable, nameFilter, NONE, termFilter } from './filter.ts';

/** Ranges of numbers of claims. */
export const MANY = { [NONE]: 'None', one: 'One', several: 'Two to nine', many: 'Ten or more' } as const;

export function howMany(claims: number): keyof typeof MANY {
  if (claims === 0) return NONE;
  if (claims === 1) return 'one';
  return claims < 10 ? 'several' : 'many';
}

/** Whether a source is the only source of some of its claims. */
const RESTS = { alone: 'Some on it alone', shared: 'All on others too', [NONE]: 'None rests on it' } as const;

function restsOn({ claims, alone }: Pick<Source, 'claims' | 'alone'>): keyof typeof RESTS {
  if (claims.length === 0) return NONE;
  return alone.length > 0 ? 'alone' : 'shared';
}

/** The table of sources. */
export const sourceTable = makeTable<Source>({
  kinds: [
    termFilter('voice', 'Kind', ({ voice }) => [voice], voices),
    nameFilter('side', 'Side', ({ side }) => side, 'None named'),
    termFilter('many', 'Claims', ({ claims }) => [howMany(claims.length)], MANY),
    termFilter('rests', 'Resting on it', (source) => [restsOn(source)], RESTS),
  ],
  // A source belongs to an article if it speaks there, is quoted by another source, or confirms or disputes something.
  claimsOf: ({ claims, quotedIn, corroborates }) => [...claims, ...quotedIn, ...corroborates],
  keysOf: ({ claims, alone }, place) => ({
    'data-name': String(place),
    'data-claims': String(claims.length),
    'data-alone': String(alone.length),
  }),
});
