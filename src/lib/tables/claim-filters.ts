/** The filters of the table of claims. */
import type { Claim } from '../edition/model.ts';
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
import { dateKey, yearsOf } from './date.ts';
import { makeTable, nameFilter, namesInOrder, termFilter, yearFilter, type FilterKind } from './filter.ts';

/** The values of a claim for each filter by terms, by the name of the filter. */
export const claimValues = {
  voice: ({ attributions }) => attributions.map(({ source }) => source.voice),
  certainty: ({ certainty }) => [certainty],
  polarity: ({ negated }) => [negated ? 'denied' : 'affirmed'],
  type: ({ type }) => [type],
  event: ({ events }) => events.map(({ type }) => type),
  status: ({ events, relations: own }) => [...events, ...own].flatMap(({ status }) => status ?? []),
  relation: ({ relations: own }) => own.map(({ type }) => type),
  link: ({ links }) => links.map(({ rel }) => rel),
} as const satisfies Readonly<Record<string, (claim: Claim) => readonly string[]>>;

const about = nameFilter<Claim>('entity', 'About', ({ entities }) => entities.map(({ entity }) => entity));

const KINDS: readonly FilterKind<Claim>[] = [
  nameFilter('source', 'Source', ({ attributions }) => attributions.map(({ source }) => source)),
  termFilter('voice', 'Kind of source', claimValues.voice, voices),
  termFilter('certainty', 'How firmly', claimValues.certainty, certainties),
  termFilter('polarity', 'Affirmed or denied', claimValues.polarity, { affirmed: 'Affirmed', denied: 'Denied' }),
  termFilter('type', 'Kind', claimValues.type, claimTypes),
  { ...about, labelsOf: namesByType },
  yearFilter('Date', ({ when }) => yearsOf(when), 'No date given'),
  termFilter('event', 'What happens', claimValues.event, eventTypes),
  termFilter('status', 'Event status', claimValues.status, statuses),
  termFilter('relation', 'Connection', claimValues.relation, relations),
  termFilter('link', 'In the argument', claimValues.link, claimLinks),
];

/** The table of claims. */
export const claimTable = makeTable({
  kinds: KINDS,
  claimsOf: (claim) => [claim],
  keysOf: ({ when }) => dateKey(when),
});

/** The names of entities, grouped by type. */
function namesByType(claims: readonly Claim[]): ReturnType<FilterKind<Claim>['labelsOf']> {
  const entities = new Set(claims.flatMap((claim) => claim.entities.map(({ entity }) => entity)));
  const types = Map.groupBy(entities, ({ type }) => type);
  return keysOf(entityTypes).map((type) => ({
    label: entityTypes[type].plural,
    ...namesInOrder(types.get(type) ?? []),
  }));
}
