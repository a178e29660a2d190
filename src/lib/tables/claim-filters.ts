/** By what the table of claims can be narrowed. */
import type { Claim, Edition, Entity } from '../edition/model.ts';
import {
  certainties,
  claimLinks,
  claimTypes,
  entityTypes,
  eventTypes,
  keysOf,
  relations,
  statuses,
  voices,
} from '../vocabulary/index.ts';
import { commentaryFilter, type Works } from './commentary-filter.ts';
import { toDateKey, yearsOf } from './date.ts';
import {
  filtersFor,
  nameLabels,
  NONE,
  ownLabels,
  rowData,
  termLabels,
  yearLabels,
  type FilterKind,
  type TableFilter,
} from './filter.ts';

/** The filters of the table of claims. */
export function claimFilters({ claims, sources, entities, commentaries }: Records & OfWorks): TableFilter[] {
  return filtersFor([...ofWorks(commentaries), ...kindsOf({ claims, sources, entities })], claims);
}

/** A claim’s row, as data attributes; `works` are the commentaries of the site. */
export function claimRowData(claim: Claim, works: Works = []): Readonly<Record<string, string>> {
  const date = toDateKey(claim.when);
  return { ...rowData([...ofWorks(works), ...ROW_KINDS], claim), ...(date !== undefined && { 'data-date': date }) };
}

/** What a claim has of each filter, by name. */
export const claimValues = {
  source: ({ attributions }) => attributions.map(({ source }) => source.id),
  voice: ({ attributions }) => attributions.map(({ source }) => source.voice),
  certainty: ({ certainty }) => [certainty],
  polarity: ({ negated }) => [negated ? 'denied' : 'affirmed'],
  type: ({ type }) => [type],
  entity: ({ entities }) => entities.map(({ entity }) => entity.id),
  year: ({ when }) => orNone(yearsOf(when)),
  event: ({ events }) => events.map(({ type }) => type),
  status: ({ events, relations: own }) => [...events, ...own].flatMap(({ status }) => status ?? []),
  relation: ({ relations: own }) => own.map(({ type }) => type),
  link: ({ links }) => links.map(({ rel }) => rel),
} as const satisfies Readonly<Record<string, (claim: Claim) => readonly string[]>>;

type Records = Pick<Edition, 'claims' | 'sources' | 'entities'>;

interface OfWorks {
  readonly commentaries?: Works;
}

function ofWorks(works: Works = []): FilterKind<Claim>[] {
  return commentaryFilter(works, (claim) => [claim]);
}

const NOTHING: Records = { claims: [], sources: [], entities: [] };

function kindsOf({ claims, sources, entities }: Records): FilterKind<Claim>[] {
  const kind = (name: keyof typeof claimValues, label: string, groups: FilterKind<Claim>['groups']) => ({
    name,
    label,
    valuesOf: claimValues[name],
    groups,
  });
  return [
    kind('source', 'Source', nameLabels(sources)),
    kind('voice', 'Kind of source', termLabels(voices)),
    kind('certainty', 'How firmly', termLabels(certainties)),
    kind('polarity', 'Affirmed or denied', ownLabels(POLARITIES)),
    kind('type', 'Kind', termLabels(claimTypes)),
    kind('entity', 'About', byType(entities)),
    kind('year', 'Date', yearLabels(claims.flatMap(claimValues.year), 'No date given')),
    kind('event', 'What happens', termLabels(eventTypes)),
    kind('status', 'Event status', termLabels(statuses)),
    kind('relation', 'Relation', termLabels(relations)),
    kind('link', 'In the argument', termLabels(claimLinks)),
  ];
}

/** Whether a claim says that something is so, or that it is not. */
const POLARITIES = { affirmed: 'Affirmed', denied: 'Denied' } as const;

const ROW_KINDS = kindsOf(NOTHING);

function orNone(values: readonly string[]): readonly string[] {
  return values.length === 0 ? [NONE] : values;
}

/** The names of entities, type by type. */
export function byType(entities: readonly Entity[]): FilterKind<never>['groups'] {
  const types = Map.groupBy(entities, ({ type }) => type);
  return keysOf(entityTypes).flatMap((type) =>
    nameLabels(types.get(type) ?? []).map((group) => ({ ...group, label: entityTypes[type].plural })),
  );
}
