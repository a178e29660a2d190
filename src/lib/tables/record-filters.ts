/** The filters and sort keys of the index of entities and of the table of sources. */
import type { Entity, Source } from '../edition/model.ts';
import { entityTypes, relations, roles, voices } from '../vocabulary/index.ts';
import { yearsOf } from './date.ts';
import { makeTable, nameFilter, NONE, termFilter, yearFilter } from './filter.ts';

/** Ranges of numbers of claims. */
const MANY = { [NONE]: 'None', one: 'One', several: 'Two to nine', many: 'Ten or more' } as const;

function howMany(claims: number): keyof typeof MANY {
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

/** The index of entities. */
export const entityTable = makeTable<Entity>({
  kinds: [
    termFilter('type', 'Kind', ({ type }) => [type], entityTypes),
    termFilter(
      'role',
      'Role in events',
      ({ claims }) => claims.flatMap(({ as }) => as.filter((part) => part in roles)),
      roles,
    ),
    termFilter('relation', 'Connection', relationsOf, relations),
    // The years of its dates from references, and of the claims about it.
    yearFilter(
      'Date',
      (entity) => yearsOf([...entity.dates, ...entity.claims.flatMap(({ claim }) => claim.when)]),
      'No date',
    ),
    termFilter('many', 'Claims', ({ claims }) => [howMany(claims.length)], MANY),
  ],
  // Claims that an entity makes count too, because a commentary may have no claim about it.
  claimsOf: ({ claims, says }) => [...claims.map(({ claim }) => claim), ...says],
  keysOf: ({ claims }, place) => ({ 'data-name': String(place), 'data-claims': String(claims.length) }),
});

/** The relations that claims assert about an entity, as subject or object. */
function relationsOf({ id, claims }: Entity): string[] {
  return claims.flatMap(({ claim }) =>
    claim.relations.filter(({ subject, object }) => subject.id === id || object.id === id).map(({ type }) => type),
  );
}
