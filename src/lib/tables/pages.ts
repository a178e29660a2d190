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

/** The size of pages. */
export interface PageSize<T> {
  /** The room on a page. */
  readonly room: number;
  /** The room on the first page, if it has more content than the list. */
  readonly first?: number;
  /** How much room an item takes; 1 by default. */
  readonly sizeOf?: (item: T) => number;
}

/** How many rows of claims or events keep a page of a table within 24 KB, with styles and scripts. */
export const ROWS_ON_A_PAGE = 90;

/** How much a page may exceed its room, so that the last page does not have only a few items. */
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
    // If all remaining items fit with a little more room, they stay together.
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

/** The page numbers in the links of a page: the ends, its neighbours, and `undefined` for a gap. */
export function pagesAround(number: number, total: number): (number | undefined)[] {
  const shown = Array.from({ length: total }, (_, index) => index + 1).filter(
    (page) => page === 1 || page === total || Math.abs(page - number) <= 2,
  );
  return shown.flatMap((page, index) => (index > 0 && page - (shown[index - 1] ?? 0) > 1 ? [undefined, page] : [page]));
}

/** The pages of the index of entities, in the order of {@link indexEntities}. Each page has whole or partial groups. */
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

/** The pages of the sources, which are sorted by kind in the order of the vocabulary. */
export function pagesOfSources(sources: readonly Source[]): ListPage<Source>[] {
  const byVoice = Map.groupBy(sources, ({ voice }) => voice);
  return splitPages(
    keysOf(voices).flatMap((voice) => byVoice.get(voice) ?? []),
    { room: ROWS_ON_A_PAGE },
  );
}

/** An entity with its names in other languages. */
interface NamedAbroad {
  readonly entity: Entity;
  readonly names: readonly ForeignName[];
}

/** The number of names on a page. The name of the entity above them counts as two. */
const NAMES_ON_A_PAGE = 560;

/** The pages of entities with names in other languages, in the order of the edition. */
export function pagesOfNames(entities: readonly Entity[]): ListPage<NamedAbroad>[] {
  const known = entities.map((entity) => ({ entity, names: namesAbroad(entity) }));
  return splitPages(
    known.filter(({ names }) => names.length > 0),
    { room: NAMES_ON_A_PAGE, sizeOf: ({ names }) => names.length + 2 },
  );
}
