/** The indexes of entities, of sources and of names in other languages, split into pages. */
import type { Entity, Source } from '../edition/model.ts';
import { keysOf, voices } from '../vocabulary/index.ts';
import { indexEntities, type TypeGroup } from '../wording/entity-index.ts';
import { type ForeignName, namesAbroad } from '../wording/language.ts';
import { type ListPage, ROWS_ON_A_PAGE, splitPages } from './pages.ts';

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
