/** Pictures of pages that are not about a single record: home, tables, overviews and guides. */
import { picturePath, paths } from '../address/url.ts';
import type { Edition } from '../edition/model.ts';
import { words } from '../vocabulary/index.ts';
import { joinList, countOf } from '../wording/list.ts';
import type { TitleCard } from './title-card.ts';

type Counted = Pick<Edition, 'site' | 'commentaries' | 'claims' | 'entities' | 'sources'>;

/** The texts of the pictures of these pages: a title, and a line about the page. */
const PAGES: Readonly<Record<string, readonly [title: string, about: (edition: Counted) => string]>> = {
  [paths.claims]: [words.claim.plural, ({ claims }) => countOf(claims.length, 'claim')],
  [paths.entities]: [words.name.plural, ({ entities }) => countOf(entities.length, 'name')],
  [paths.sources]: [words.source.plural, ({ sources }) => countOf(sources.length, 'source')],
  [paths.names]: ['Names in other languages', ({ entities }) => countOf(entities.length, 'name')],
  [paths.timeline]: ['Timeline', ({ claims }) => countOf(claims.length, 'claim')],
  [paths.events]: ['Events by year', ({ claims }) => countOf(claims.length, 'claim')],
  [paths.map]: ['Map', ({ claims }) => countOf(claims.length, 'claim')],
  [paths.voices]: ['Who says what', ({ sources }) => countOf(sources.length, 'source')],
  [paths.search]: ['Search', ({ claims }) => countOf(claims.length, 'claim')],
  [paths.guide]: ['Guides', () => 'How to read, how to cite, vocabulary'],
  [paths.reading]: ['How to read', () => 'Guide'],
  [paths.citing]: ['How to cite', () => 'Guide'],
  [paths.comparing]: ['Several articles', () => 'Guide'],
  [paths.vocabulary]: ['Vocabulary', () => 'Guide'],
  [paths.editing]: ['For editors', () => 'Write, check and correct claims'],
  [paths.data]: ['Data', ({ claims }) => countOf(claims.length, 'claim')],
  [paths.about]: ['About', () => 'Method, rights, corrections'],
};

/** The picture of a page, if it is one of these pages. */
export function pagePicture(path: string | undefined): string | undefined {
  return path !== undefined && (path === paths.home || Object.hasOwn(PAGES, path)) ? picturePath(path) : undefined;
}

/** Every such page, and the content of its picture. */
export function listPageCards(edition: Counted): [page: string, card: TitleCard][] {
  const { site, commentaries, claims } = edition;
  const titles = commentaries.map(({ shortTitle }) => shortTitle);
  const home = {
    kicker: countOf(claims.length, 'claim'),
    title: site.description,
    foot: titles.length < MANY ? joinList(titles) : countOf(titles.length, 'article'),
  };
  return [
    [paths.home, home],
    ...Object.entries(PAGES).map(([path, [title, about]]): [string, TitleCard] => {
      return [path, { kicker: about(edition), title, foot: site.description }];
    }),
  ];
}

/** From this number on, articles are counted instead of named. */
const MANY = 4;
