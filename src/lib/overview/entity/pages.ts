/**
 * The pages of an entity, with the claims, times and notes on each. Most entities have one page; those with many claims several.
 */
import type { Claim, Entity, EditorNote } from '../../edition/model.ts';
import { oncePer } from '../../edition/once.ts';
import { type ListPage, splitPages } from '../../tables/pages.ts';
import { claimsOf, sidesOf } from '../compare/tellings.ts';
import { arrangeClaims, type Arranged, type ClaimSection, type Group } from './arrange.ts';
import { toDateKey } from '../../tables/date.ts';
import { inOriginal, type Piece, plain, separate } from '../../wording/piece.ts';
import { whenInPieces } from '../../wording/when.ts';
import { notesOnEntity, restsOn } from '../../wording/notes.ts';

/** The content of a page of an entity. */
export type EntityPage = ReturnType<typeof toPage>;

/** All pages of an entity. */
export type EntityPages = ReturnType<typeof pagesOfEntity>;

/** Sentences on the first page, where most are collapsed, and on the others, where none are: about two screens. */
const FIRST = 60;
const ROOM = 40;

/** One line of the page: a claim of a group, the heading of a group without claims, or a time. */
type Row = { readonly group: Group; readonly claim?: Claim } | { readonly time: ClaimTime };

/** Arranges an entity’s claims and times and splits them into pages. Cached, because its pages and lists of addresses need it. */
export const pagesOfEntity = oncePer((entity: Arranged) => {
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
    /** The number of the page with a claim; undefined if the claim is not the entity’s. */
    pageOf: (claim: Claim) => numbers.get(claim),
    /** The number of the page on which a section begins; undefined if there is no such section. */
    startOf: (section: ClaimSection | 'dates') =>
      pages.find(({ groups, times }) =>
        section === 'dates' ? times.length > 0 : groups.some((group) => group.section === section),
      )?.number,
  };
});

/** The most claims that are shown in the comparison. More claims are compared only by their numbers and stay in their groups. */
const MOST_COMPARED = 24;

/** The claims that report the event of the page, if several commentaries do. They are shown side by side. */
function comparedClaims(entity: Pick<Entity, 'claims'>): ReadonlySet<Claim> {
  const sides = sidesOf(entity);
  const claims = new Set(sides.length > 1 ? sides.flatMap(claimsOf) : []);
  return claims.size > MOST_COMPARED ? new Set() : claims;
}

/** The size of a line. A time and a heading take less room than a sentence. */
function sizeOf(row: Row): number {
  return 'time' in row || row.claim === undefined ? 0.5 : 1;
}

function toPage({ number, total, items }: ListPage<Row>, begun: Set<Group>, compared: ReadonlySet<Claim>) {
  const groups = Map.groupBy(
    items.filter((row) => 'group' in row),
    ({ group }) => group,
  );
  return {
    number,
    total,
    /** Claims that are compared with those of other commentaries on the first page. They are in no group. */
    compared: number === 1 ? [...compared] : [],
    /** Groups of claims. A group that began on an earlier page is `continued`. */
    groups: [...groups].map(([group, rows]) => {
      const continued = begun.has(group);
      begun.add(group);
      return { ...group, continued, claims: rows.flatMap(({ claim }) => claim ?? []) };
    }),
    times: items.flatMap((row) => ('time' in row ? [row.time] : [])),
  };
}

/** A time in words, and the claims that have it. */
export interface ClaimTime {
  readonly when: readonly Piece[];
  readonly claims: readonly Claim[];
}

/** Dates in order, then times that are only relative to something else. */
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

/** All notes that concern an entity, and the same by claim. Cached, because each page of an entity needs them. */
const notesOf = oncePer((entity: Noted) => {
  const { article, since } = notesOnEntity(entity);
  const all = [...article, ...since];
  const onClaims = all.flatMap((note) => (note.claim === undefined ? [] : note));
  return { all, byClaim: Map.groupBy(onClaims, ({ claim }) => claim) };
});

type Noted = Pick<Entity, 'notes' | 'claimNotes' | 'claims' | 'says'>;

/** Finds the notes of one page of an entity. */
export function notesOnPage(
  entity: Noted,
  { number, groups, compared }: Pick<EntityPage, 'number' | 'groups' | 'compared'>,
) {
  const { all, byClaim } = notesOf(entity);
  const shown = [...compared, ...groups.flatMap(({ claims }) => claims)];
  const onClaims = new Map(
    shown.flatMap((claim): [Claim, EditorNote[]][] => {
      const notes = byClaim.get(claim);
      return notes ? [[claim, notes.map(({ note }) => note)]] : [];
    }),
  );
  const listed = new Set(number === 1 ? [...entity.claims.map(({ claim }) => claim), ...entity.says] : []);
  const own = number === 1 ? all.filter(({ claim }) => claim === undefined || !listed.has(claim)) : [];
  return {
    /** Notes that concern the entity, by the claim on the page that they are shown below. */
    onClaims,
    /** For the first page: its own notes, and notes on claims that are on none of its pages. */
    own,
    /** Ids of the references of all these notes, in the order of the page. */
    referenceIds: [
      ...[...onClaims.values()].flat().flatMap(({ references }) => references.map(({ id }) => id)),
      ...own.flatMap(restsOn),
    ],
  };
}
