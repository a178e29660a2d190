/** The pages of an entity: one for most, several where there are more claims than a page holds. */
import type { Claim, Entity } from '../../edition/model.ts';
import { type ListPage, splitPages } from '../../tables/pages.ts';
import { arrangeClaims, type ClaimSection, type Group } from './arrange.ts';
import { type ClaimTime, datesOf } from './dates.ts';

/** What a page of an entity holds. */
export interface EntityPage {
  readonly number: number;
  readonly total: number;
  /** Groups of claims; a group that began on an earlier page is `continued`. */
  readonly groups: readonly (Group & { readonly continued: boolean })[];
  readonly times: readonly ClaimTime[];
}

/** All pages of an entity. */
export interface EntityPages {
  readonly pages: readonly EntityPage[];
  /** The number of the page on which a claim stands; undefined of one that is not the entity’s. */
  readonly pageOf: (claim: Claim) => number | undefined;
  /** The number of the page on which a section begins; undefined where there is none. */
  readonly startOf: (section: ClaimSection | 'dates') => number | undefined;
}

/** Sentences on the first page, where most of them are folded, and on the others, where none are: about two screens. */
const FIRST = 60;
const ROOM = 40;

/** One line of the page: a claim of a group, the group’s mere heading, or a time. */
type Row = { readonly group: Group; readonly claim?: Claim } | { readonly time: ClaimTime };

/** Arranges an entity’s claims and times and splits them into pages. */
export function pagesOfEntity(
  entity: Pick<Entity, 'id' | 'type' | 'name' | 'claims' | 'says' | 'sources'>,
): EntityPages {
  const rows: Row[] = [
    ...arrangeClaims(entity).flatMap((group): Row[] =>
      group.claims.length === 0 ? [{ group }] : group.claims.map((claim) => ({ group, claim })),
    ),
    ...datesOf(entity).map((time) => ({ time })),
  ];
  const begun = new Set<Group>();
  const pages = splitPages(rows, { first: FIRST, room: ROOM, sizeOf }).map((page) => toPage(page, begun));
  const numbers = new Map(
    pages.flatMap(({ number, groups }) =>
      groups.flatMap(({ claims }) => claims.map((claim) => [claim, number] as const)),
    ),
  );
  return {
    pages,
    pageOf: (claim) => numbers.get(claim),
    startOf: (section) =>
      pages.find(({ groups, times }) =>
        section === 'dates' ? times.length > 0 : groups.some((group) => group.section === section),
      )?.number,
  };
}

/** A time and a heading take less room than a sentence. */
function sizeOf(row: Row): number {
  return 'time' in row || row.claim === undefined ? 0.5 : 1;
}

function toPage({ number, total, items }: ListPage<Row>, begun: Set<Group>): EntityPage {
  const groups = Map.groupBy(
    items.filter((row) => 'group' in row),
    ({ group }) => group,
  );
  return {
    number,
    total,
    groups: [...groups].map(([group, rows]) => {
      const continued = begun.has(group);
      begun.add(group);
      return { ...group, continued, claims: rows.flatMap(({ claim }) => claim ?? []) };
    }),
    times: items.flatMap((row) => ('time' in row ? [row.time] : [])),
  };
}
