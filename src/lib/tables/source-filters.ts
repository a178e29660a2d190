/** By what the table of sources can be narrowed and ordered. */
import type { Edition, Source } from '../edition/model.ts';
import { voices } from '../vocabulary/index.ts';
import { commentaryFilter, type Works } from './commentary-filter.ts';
import {
  filtersFor,
  nameLabels,
  NONE,
  ownLabels,
  rowData,
  termLabels,
  type FilterKind,
  type TableFilter,
} from './filter.ts';

/** The filters of the table of sources. */
export function sourceFilters({
  sources,
  commentaries = [],
}: Pick<Edition, 'sources'> & { readonly commentaries?: Works }): TableFilter[] {
  return filtersFor([...ofWorks(commentaries), ...kindsOf(sources)], sources);
}

/** A source’s row, as data attributes; `n` is its place in the order of names, `works` are the commentaries of the site. */
export function sourceRowData(source: Source, n: number, works: Works = []): Readonly<Record<string, string>> {
  return {
    ...rowData([...ofWorks(works), ...ROW_KINDS], source),
    'data-name': String(n),
    'data-claims': String(source.claims.length),
    'data-alone': String(source.alone.length),
  };
}

/** A source speaks in an article, is quoted there by another, or confirms or disputes something. */
function ofWorks(works: Works): FilterKind<Source>[] {
  return commentaryFilter(works, ({ claims, quotedIn, corroborates }) => [...claims, ...quotedIn, ...corroborates]);
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

function kindsOf(sources: readonly Source[]): FilterKind<Source>[] {
  const sides = new Set(sources.flatMap(({ side }) => side));
  return [
    { name: 'voice', label: 'Kind', valuesOf: ({ voice }) => [voice], groups: termLabels(voices) },
    {
      name: 'side',
      label: 'Side',
      valuesOf: ({ side }) => (side.length === 0 ? [NONE] : side.map(({ id }) => id)),
      groups: nameLabels(sides, 'None named'),
    },
    { name: 'many', label: 'Claims', valuesOf: ({ claims }) => [howMany(claims.length)], groups: ownLabels(MANY) },
    { name: 'rests', label: 'Resting on it', valuesOf: (source) => [restsOn(source)], groups: ownLabels(RESTS) },
  ];
}

const ROW_KINDS = kindsOf([]);
