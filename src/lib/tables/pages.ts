/** Splits lists that are too long for one page into several pages, each with its own address. */
import type { Entity, Source } from '../edition/model.ts';
import { keysOf, voices } from '../vocabulary/index.ts';
import { indexEntities, type TypeGroup } from '../wording/entity-index.ts';
import { type ForeignName, namesAbroad } from '../wording/language.ts';

/** A page of a list. */
export interface ListPage<T> {
  /** 1, 2, 3 … */
  readonly number: number;
  /** How many pages the list has. */
  readonly total: number;
  readonly items: readonly T[];
}

/** How much a page holds. */
export interface PageSize<T> {
  /** The room on a page. */
  readonly room: number;
  /** The room on the first page, where that has more to show than the list. */
  readonly first?: number;
  /** How much room an item takes; 1 unless given. */
  readonly sizeOf?: (item: T) => number;
}

/** How many rows of claims or events a page of a table holds within its weight: 24 KB with styles and scripts. */
export const ROWS_ON_A_PAGE = 90;

/** How far over its room a page may go so that no page has only a few items. */
const SLACK = 1.2;

/** Splits a list in its order. A list that fits, or is empty, is one page. */
export function splitPages<T>(
  items: readonly T[],
  { room, first = room, sizeOf = () => 1 }: PageSize<T>,
): ListPage<T>[] {
  const pages: T[][] = [[]];
  let rest = items.reduce((sum, item) => sum + sizeOf(item), 0);
  let used = 0;
  for (const item of items) {
    const size = sizeOf(item);
    const most = pages.length === 1 ? first : room;
    // What is left fits with a little more: it stays together.
    if (used > 0 && used + size > most && used + rest > most * SLACK) {
      pages.push([]);
      used = 0;
    }
    pages.at(-1)?.push(item);
    used += size;
    rest -= size;
  }
  return pages.map((part, index) => ({ number: index + 1, total: pages.length, items: part }));
}

/** The numbers that a row of links names around one page: the ends, and its neighbours; `undefined` for a gap. */
export function pagesAround(number: number, total: number): (number | undefined)[] {
  const shown = Array.from({ length: total }, (_, index) => index + 1).filter(
    (page) => page === 1 || page === total || Math.abs(page - number) <= 2,
  );
  return shown.flatMap((page, index) => (index > 0 && page - (shown[index - 1] ?? 0) > 1 ? [undefined, page] : [page]));
}

/** The index of entities, in the order of {@link indexEntities}; each page has its groups or parts of groups. */
export function pagesOfIndex(entities: readonly Entity[]): ListPage<TypeGroup>[] {
  const groups = indexEntities(entities);
  const order = groups.flatMap(({ letters }) => letters.flatMap(({ members }) => members));
  return splitPages(order, { room: ROWS_ON_A_PAGE }).map(({ items, ...page }) => {
    const here = new Set(items);
    const shown = groups.map((group) => ({
      ...group,
      letters: group.letters
        .map((letter) => ({ ...letter, members: letter.members.filter((entity) => here.has(entity)) }))
        .filter(({ members }) => members.length > 0),
    }));
    return { ...page, items: shown.filter(({ letters }) => letters.length > 0) };
  });
}

/** The sources by kind, in the order of the vocabulary. */
export function pagesOfSources(sources: readonly Source[]): ListPage<Source>[] {
  const byVoice = Map.groupBy(sources, ({ voice }) => voice);
  return splitPages(
    keysOf(voices).flatMap((voice) => byVoice.get(voice) ?? []),
    { room: ROWS_ON_A_PAGE },
  );
}

/** An entity with its names in other languages. */
export interface NamedAbroad {
  readonly entity: Entity;
  readonly names: readonly ForeignName[];
}

/** Names on a page; the name of an entity above them counts for two. */
const NAMES_ON_A_PAGE = 560;

/** Every entity that has names in other languages, in the order of the edition. */
export function pagesOfNames(entities: readonly Entity[]): ListPage<NamedAbroad>[] {
  const known = entities.map((entity) => ({ entity, names: namesAbroad(entity) }));
  return splitPages(
    known.filter(({ names }) => names.length > 0),
    { room: NAMES_ON_A_PAGE, sizeOf: ({ names }) => names.length + 2 },
  );
}
