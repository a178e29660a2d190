/** By what the table of sources can be narrowed and ordered. */
import type { Edition, Source } from '../edition/model.ts';
import { voices } from '../vocabulary/index.ts';
import { makeTable, nameFilter, NONE, termFilter, type TableFilter, type OfWorks, type Works } from './filter.ts';

/** The filters of the table of sources. */
export function sourceFilters({ sources, commentaries }: Pick<Edition, 'sources'> & OfWorks): TableFilter[] {
  return table.filters(sources, commentaries);
}

/** A source’s row, as data attributes; `n` is its place in the order of names, `works` are the commentaries of the site. */
export function sourceRowData(source: Source, n: number, works?: Works): Readonly<Record<string, string>> {
  return {
    ...table.rowData(source, works),
    'data-name': String(n),
    'data-claims': String(source.claims.length),
    'data-alone': String(source.alone.length),
  };
}

/** How many claims something has, roughly. */
export const MANY = { [NONE]: 'None', one: 'One', several: 'Two to nine', many: 'Ten or more' } as const;

export function howMany(claims: number): keyof typeof MANY {
  if (claims === 0) return NONE;
  if (claims === 1) return 'one';
  return claims < 10 ? 'several' : 'many';
}

/** Whether claims rest on a source alone. */
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
  // A source speaks in an article, is quoted there by another, or confirms or disputes something.
  ({ claims, quotedIn, corroborates }) => [...claims, ...quotedIn, ...corroborates],
);
