/** The parts of the site, in the order of the header and the footer. */
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

/** A part of the site: its label and its path. */
export interface SitePart {
  readonly label: string;
  readonly path: string;
  /** Paths of other pages that belong to it, besides those below its own path. */
  readonly also?: readonly string[];
}

/** What the choice of parts depends on: the commentaries and whether they have editions. */
export type Published = Pick<Commentary, 'slug'> & { readonly editions: readonly unknown[] };

/** The article that a page belongs to: the one in its path, or the only one of the site. */
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

/** The index of each commentary by its slug, made once, because every page needs it. */
const placesOf = oncePer(
  (commentaries: readonly Pick<Commentary, 'slug'>[]) => new Map(commentaries.map(({ slug }, at) => [slug, at])),
);

/** The parts in the header. With several articles, a page that belongs to none has no argument. */
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

/** The parts that are only in the footer. */
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

/** The feed of changes for a page: that of its entity, source or article, otherwise that of the site. */
export function feedOf(commentaries: readonly Published[], path = ''): string | undefined {
  const article = articleOf(commentaries, path);
  const published = (article ? [article] : commentaries).some(({ editions }) => editions.length > 0);
  if (!published) return undefined;
  const target = parsePath(parseListPage(path).path);
  if (target?.kind === 'entity') return entityFeedPath(target.id);
  if (target?.kind === 'source') return sourceFeedPath(target.id);
  return article ? feedPath(article.slug) : machinePaths.feed;
}

/** The part that a page is or belongs to: the one with the longest path that the page’s path begins with. */
export function currentPart(parts: readonly SitePart[], path: string): SitePart | undefined {
  const fit = ({ path: own, also = [] }: SitePart): number =>
    Math.max(
      ...[own, ...also].map((address) => (address !== paths.home && path.startsWith(address) ? address.length : 0)),
    );
  const [best] = parts.filter((part) => part.path === path || fit(part) > 0).sort((a, b) => fit(b) - fit(a));
  return best;
}
