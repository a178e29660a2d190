/** The filters and sort keys of the table of sources. */
import type { Edition, Source } from '../edition/model.ts';
import { voices } from '../vocabulary/index.ts';
import { makeTable, nameFilter, NONE, termFilter, type TableFilter, type OfWorks, type Works } from './filter.ts';

/** The filters of the table of sources. */
export function sourceFilters({ sources, commentaries }: Pick<Edition, 'sources'> & OfWorks): TableFilter[] {
  return table.filters(sources, commentaries);
}

/** The data attributes of a source’s row. `n` is its position by name; `works` are the commentaries of the site. */
export function sourceRowData(source: Source, n: number, works?: Works): Readonly<Record<string, string>> {
  return {
    ...table.rowData(source, works),
    'data-name': String(n),
    'data-claims': String(source.claims.length),
    'data-alone': String(source.alone.length),
  };
}

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

const table = makeTable<Source>(
  [
    termFilter('voice', 'Kind', ({ voice }) => [voice], voices),
    nameFilter('side', 'Side', ({ side }) => side, 'None named'),
    termFilter('many', 'Claims', ({ claims }) => [howMany(claims.length)], MANY),
    termFilter('rests', 'Resting on it', (source) => [restsOn(source)], RESTS),
  ],
  // A source belongs to an article if it speaks there, is quoted by another source, or confirms or disputes something.
  ({ claims, quotedIn, corroborates }) => [...claims, ...quotedIn, ...corroborates],
);
