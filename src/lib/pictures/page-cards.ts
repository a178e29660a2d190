/** Pictures of pages that are about no single record: home, tables, overviews and guides. */
import { pagePicturePath, paths } from '../address/url.ts';
import type { Edition } from '../edition/model.ts';
import { words } from '../vocabulary/index.ts';
import { joinList, countOf } from '../wording/list.ts';
import type { Drawing } from './drawing.ts';
import type { Typefaces } from './metrics.ts';
import { drawTitleCard } from './title-card.ts';

type Counted = Pick<Edition, 'site' | 'commentaries' | 'claims' | 'entities' | 'sources'>;

/** What the picture of each of these pages says: its title, and a line about it. */
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

/** The picture of a page, if it has one of these. */
export function pagePicture(path: string | undefined): string | undefined {
  return path !== undefined && (path === paths.home || Object.hasOwn(PAGES, path)) ? pagePicturePath(path) : undefined;
}

/** Every such picture: where it stands, and how it is drawn. */
export function listPageCards(
  edition: Counted,
): { readonly path: string; readonly draw: (faces: Typefaces) => Drawing }[] {
  const { site, commentaries } = edition;
  const titles = commentaries.map(({ shortTitle }) => shortTitle);
  const home = {
    kicker: countOf(edition.claims.length, 'claim'),
    title: site.description,
    foot: titles.length < AT_LENGTH ? joinList(titles) : countOf(titles.length, 'article'),
  };
  return [
    { path: pagePicturePath(paths.home), draw: (faces) => drawTitleCard(home, site, faces) },
    ...Object.entries(PAGES).map(([path, [title, about]]) => {
      const card = { kicker: about(edition), title, foot: site.description };
      return { path: pagePicturePath(path), draw: (faces: Typefaces) => drawTitleCard(card, site, faces) };
    }),
  ];
}

/** From how many articles on they are counted and not named. */
const AT_LENGTH = 4;
