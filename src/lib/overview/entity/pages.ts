/**
 * The pages of an entity, one for most, several where there are more claims than a page holds; with the times and notes on each.
 */
import type { Claim, Entity, EditorNote } from '../../edition/model.ts';
import { oncePer } from '../../edition/once.ts';
import { type ListPage, splitPages } from '../../tables/pages.ts';
import { claimsOf, sidesOf } from '../compare/tellings.ts';
import { arrangeClaims, type Arranged, type ClaimSection, type Group } from './arrange.ts';
import { toDateKey } from '../../tables/date.ts';
import { inOriginal, type Piece, plain, separate } from '../../wording/piece.ts';
import { whenInPieces } from '../../wording/when.ts';
import { notesOnEntity, type PageNote, restsOn } from '../../wording/notes.ts';

/** What a page of an entity holds. */
export interface EntityPage {
  readonly number: number;
  readonly total: number;
  /** Claims that stand beside those of other commentaries on the first page; they are in no group. */
  readonly compared: readonly Claim[];
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

/** Arranges an entity’s claims and times and splits them into pages. Done once: its page and lists of all addresses ask. */
export const pagesOfEntity: (entity: Arranged) => EntityPages = oncePer((entity) => {
  const compared = comparedClaims(entity);
  const rows: Row[] = [
    ...arrangeClaims(entity).flatMap((group): Row[] => {
      const claims = group.claims.filter((claim) => !compared.has(claim));
      // A group whose claims are all compared is not shown.
      if (group.claims.length > 0) return claims.map((claim) => ({ group, claim }));
      return [{ group }];
    }),
    ...datesOf(entity).map((time) => ({ time })),
  ];
  const begun = new Set<Group>();
  const pages = splitPages(rows, { first: FIRST, room: ROOM, sizeOf }).map((page) => toPage(page, begun, compared));
  const numbers = new Map(
    pages.flatMap(({ number, groups, compared: beside }) =>
      [...beside, ...groups.flatMap(({ claims }) => claims)].map((claim) => [claim, number] as const),
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
});

/** More claims than this are compared by their numbers alone, and stand in their groups. */
const MOST_COMPARED = 24;

/** The claims that tell of the event whose page it is, where several commentaries do; they stand side by side. */
function comparedClaims(entity: Pick<Entity, 'claims'>): ReadonlySet<Claim> {
  const sides = sidesOf(entity);
  const claims = new Set(sides.length > 1 ? sides.flatMap(claimsOf) : []);
  return claims.size > MOST_COMPARED ? new Set() : claims;
}

/** A time and a heading take less room than a sentence. */
function sizeOf(row: Row): number {
  return 'time' in row || row.claim === undefined ? 0.5 : 1;
}

function toPage({ number, total, items }: ListPage<Row>, begun: Set<Group>, compared: ReadonlySet<Claim>): EntityPage {
  const groups = Map.groupBy(
    items.filter((row) => 'group' in row),
    ({ group }) => group,
  );
  return {
    number,
    total,
    compared: number === 1 ? [...compared] : [],
    groups: [...groups].map(([group, rows]) => {
      const continued = begun.has(group);
      begun.add(group);
      return { ...group, continued, claims: rows.flatMap(({ claim }) => claim ?? []) };
    }),
    times: items.flatMap((row) => ('time' in row ? [row.time] : [])),
  };
}

/** A time in words, and the claims that give it. */
export interface ClaimTime {
  readonly when: readonly Piece[];
  readonly claims: readonly Claim[];
}

/** Dates in their order, then times known only as before, after or beside something else. */
export function datesOf({ claims }: Pick<Entity, 'claims'>): ClaimTime[] {
  const timed = claims
    .filter(({ claim }) => claim.when.length > 0)
    .map(({ claim }) => ({ claim, key: toDateKey(claim.when) ?? UNDATED, when: timeInPieces(claim) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key === b.key ? 0 : 1));
  return [...Map.groupBy(timed, ({ when }) => plain(when)).values()].map((members) => ({
    when: members[0]?.when ?? [],
    claims: members.map(({ claim }) => claim),
  }));
}

/** Sorts after every date. */
const UNDATED = '~';

function timeInPieces({ when, commentary }: Claim): Piece[] {
  return separate(
    when.map((when) => inOriginal(whenInPieces(when), commentary)),
    '; ',
  );
}

/** The notes of a page. */
export interface PageNotes {
  /** Notes that concern the entity, by the claim on the page below which they stand. */
  readonly onClaims: ReadonlyMap<Claim, readonly EditorNote[]>;
  /** Its own notes, and those on claims that stand on none of its pages; for the first page. */
  readonly own: readonly PageNote[];
  /** Ids of the references of all of them, in the order of the page. */
  readonly referenceIds: readonly string[];
}

/** Finds the notes of one page of an entity. */
export function notesOnPage(
  entity: Pick<Entity, 'notes' | 'claimNotes' | 'claims' | 'says'>,
  { number, groups, compared }: Pick<EntityPage, 'number' | 'groups' | 'compared'>,
): PageNotes {
  const { article, since } = notesOnEntity(entity);
  const all = [...article, ...since];
  const listed = new Set([...entity.claims.map(({ claim }) => claim), ...entity.says]);
  const shown = [...compared, ...groups.flatMap(({ claims }) => claims)];
  const onClaims = new Map(
    shown.flatMap((claim): [Claim, EditorNote[]][] => {
      const notes = all.flatMap((note) => (note.claim === claim ? [note.note] : []));
      return notes.length > 0 ? [[claim, notes]] : [];
    }),
  );
  const own = number === 1 ? all.filter(({ claim }) => claim === undefined || !listed.has(claim)) : [];
  return {
    onClaims,
    own,
    referenceIds: [
      ...[...onClaims.values()].flat().flatMap(({ references }) => references.map(({ id }) => id)),
      ...own.flatMap(restsOn),
    ],
  };
}
