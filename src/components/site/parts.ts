/** The parts of the site, in the order in which its header and its footer name them. */
import { parsePath } from '../../lib/address/parse-path.ts';
import {
  commentaryPath,
  editionsPath,
  entityFeedPath,
  feedPath,
  machinePaths,
  parseListPage,
  paths,
  sourceFeedPath,
  timelinePath,
  voicesPath,
} from '../../lib/address/url.ts';
import { argumentPath, coveragePath } from '../../lib/address/argument.ts';
import type { Commentary } from '../../lib/edition/model.ts';
import { oncePer } from '../../lib/edition/once.ts';
import { words } from '../../lib/vocabulary/index.ts';

/** A part of the site: what it is called, and where it is. */
export interface SitePart {
  readonly label: string;
  readonly path: string;
  /** Other pages that belong to it, besides those below its own address. */
  readonly also?: readonly string[];
}

/** What the choice of parts depends on. */
export type Published = Pick<Commentary, 'slug'> & { readonly editions: readonly unknown[] };

/** The article that a page belongs to: its own, or the only one there is. */
export function articleOf<T extends Pick<Commentary, 'slug'>>(commentaries: readonly T[], path: string): T | undefined {
  if (commentaries.length === 1) return commentaries[0];
  const places = placesOf(commentaries);
  return path
    .split('/')
    .flatMap((name) => commentaries[places.get(name) ?? -1] ?? [])
    .find(({ slug }) =>
      [commentaryPath(slug), timelinePath(slug), voicesPath(slug)].some((own) => path.startsWith(own)),
    );
}

/** Where each commentary stands among all. Every page asks: a site of many would spend its time looking. */
const placesOf = oncePer(
  (commentaries: readonly Pick<Commentary, 'slug'>[]) => new Map(commentaries.map(({ slug }, at) => [slug, at])),
);

/** The parts that the header names. Where there are several articles, a page that belongs to none has no argument. */
export function headerParts(commentaries: readonly Published[], path = ''): readonly SitePart[] {
  const article = articleOf(commentaries, path);
  return [
    { label: 'Read', path: article ? commentaryPath(article.slug) : paths.home },
    ...(article ? [{ label: 'Argument', path: argumentPath(article.slug) }] : []),
    { label: words.claim.plural, path: paths.claims },
    { label: words.name.plural, path: paths.entities, also: [paths.names] },
    { label: words.source.plural, path: paths.sources, also: [paths.voices] },
    { label: 'When & where', path: paths.timeline, also: [paths.map, paths.events] },
  ];
}

/** The parts that only the footer names. */
export function footerParts(commentaries: readonly Published[], path = ''): readonly SitePart[] {
  const article = articleOf(commentaries, path);
  const feed = feedOf(commentaries, path);
  return [
    { label: 'Map', path: paths.map },
    { label: 'Events', path: paths.events },
    { label: 'Who says what', path: paths.voices },
    ...(article ? [{ label: 'Coverage', path: coveragePath(article.slug) }] : []),
    { label: 'Search', path: paths.search },
    { label: 'Guides', path: paths.guide },
    ...(article && article.editions.length > 0
      ? [{ label: words.edition.plural, path: editionsPath(article.slug) }]
      : []),
    ...(feed === undefined ? [] : [{ label: 'Feed', path: feed }]),
    { label: 'Data', path: paths.data },
    { label: 'About', path: paths.about },
    { label: 'For editors', path: paths.editing },
  ];
}

/** The feed of changes to what a page shows: of an entity, a source or the article, else of the site. */
export function feedOf(commentaries: readonly Published[], path = ''): string | undefined {
  const article = articleOf(commentaries, path);
  const published = (article ? [article] : commentaries).some(({ editions }) => editions.length > 0);
  if (!published) return undefined;
  const target = parsePath(parseListPage(path).path);
  if (target?.kind === 'entity') return entityFeedPath(target.id);
  if (target?.kind === 'source') return sourceFeedPath(target.id);
  return article ? feedPath(article.slug) : machinePaths.feed;
}

/** The part that a page is or belongs to: the one with the longest address that the page’s begins with. */
export function currentPart(parts: readonly SitePart[], path: string): SitePart | undefined {
  const fit = ({ path: own, also = [] }: SitePart): number =>
    Math.max(
      ...[own, ...also].map((address) => (address !== paths.home && path.startsWith(address) ? address.length : 0)),
    );
  const [best] = parts.filter((part) => part.path === path || fit(part) > 0).sort((a, b) => fit(b) - fit(a));
  return best;
}
