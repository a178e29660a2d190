/**
 * The sitemap (sitemaps.org 0.9): every page with a permanent address, and the day on which it last changed. Days are those of
 * editions, so pages of a draft have none.
 */
import { argumentPath, coveragePath, listStarts } from '../address/argument.ts';
import {
  besidePath,
  claimPath,
  commentaryPath,
  editionPath,
  editionsPath,
  entityPath,
  listPagePath,
  machinePaths,
  paths,
  rulePath,
  sitemapPartPath,
  sourceClassPath,
  sourcePath,
  timelinePath,
  voicesPath,
  withBase,
} from '../address/url.ts';
import { rules } from '../edition/index.ts';
import type { Claim, Commentary, Edition } from '../edition/model.ts';
import { oncePer } from '../edition/once.ts';
import type { Site } from '../schema/site.ts';
import { pagesOfEntity } from '../overview/entity/pages.ts';
import { pagesOfClass, sourceClasses, pagesOfSource } from '../overview/source/pages.ts';
import { listEvents } from '../overview/events/events.ts';
import {
  pagesOfIndex,
  pagesOfNames,
  pagesOfSources,
  type ListPage,
  ROWS_ON_A_PAGE,
  splitPages,
} from '../tables/pages.ts';
import { escapeXml } from './xml.ts';

/** A page: its path, and the day on which it last changed. */
interface SitemapPage {
  readonly path: string;
  readonly changed: string | undefined;
}

/** The most addresses that a file may have. */
const SITEMAP_LIMIT = 50_000;

/**
 * Every page: first those of the site itself, then those of each commentary, then entities and sources. Cached, because each part
 * of a sitemap needs the list.
 */
export const listPages = oncePer((edition: Edition): readonly SitemapPage[] => {
  const newest = latest(edition.commentaries.map(lastSealed));
  const changedWith = (claims: readonly Claim[]): string | undefined =>
    latest(claims.map(({ history }) => history.at(-1)?.edition.date)) ?? newest;
  const own = [
    ...Object.values(paths).filter((path) => path.endsWith('/')),
    ...rules.map(({ name }) => rulePath(name)),
  ];
  const lists = new Map<string, readonly ListPage<unknown>[]>([
    [paths.claims, splitPages(edition.claims, { room: ROWS_ON_A_PAGE })],
    [paths.events, splitPages(listEvents(edition), { room: ROWS_ON_A_PAGE })],
    [paths.entities, pagesOfIndex(edition.entities)],
    [paths.names, pagesOfNames(edition.entities)],
    [paths.sources, pagesOfSources(edition.sources)],
  ]);
  return [
    ...own.flatMap((path) => listOf(path, lists.get(path) ?? [{ number: 1 }], newest)),
    ...edition.commentaries.flatMap(listPagesOf),
    ...(edition.commentaries.length > 1 ? edition.commentaries.flatMap(listOverviewsOf) : []),
    ...edition.entities.flatMap((entity) =>
      listOf(entityPath(entity.id), pagesOfEntity(entity).pages, changedWith(entity.claims.map(({ claim }) => claim))),
    ),
    ...edition.sources.flatMap((source) =>
      listOf(sourcePath(source.id), pagesOfSource(source), changedWith(source.claims)),
    ),
    ...sourceClasses(edition).flatMap((members) =>
      listOf(sourceClassPath(members.voice), pagesOfClass(members), changedWith(members.claims)),
    ),
  ];
});

/** The text of `sitemap.xml`: the pages, or an index of parts if there are too many. */
export function formatSitemap(edition: Edition, limit = SITEMAP_LIMIT): string {
  const pages = listPages(edition);
  if (pages.length <= limit) return formatPages(pages, edition.site.address);
  const parts = Array.from({ length: Math.ceil(pages.length / limit) }, (_, index) => {
    const changed = latest(partOf(pages, index + 1, limit).map((page) => page.changed));
    return formatEntry('sitemap', { path: sitemapPartPath(index + 1), changed }, edition.site.address);
  });
  return wrap('sitemapindex', parts);
}

/** The numbers of the parts in the index; none if all pages are in `sitemap.xml` itself. */
export function listSitemapParts(edition: Edition, limit = SITEMAP_LIMIT): number[] {
  const { length } = listPages(edition);
  return length <= limit ? [] : Array.from({ length: Math.ceil(length / limit) }, (_, index) => index + 1);
}

/** The text of a part. */
export function formatSitemapPart(edition: Edition, part: number, limit = SITEMAP_LIMIT): string {
  return formatPages(partOf(listPages(edition), part, limit), edition.site.address);
}

function listPagesOf(commentary: Commentary): SitemapPage[] {
  const { slug, claims, withdrawn, editions } = commentary;
  const changed = lastSealed({ editions });
  return [
    { path: commentaryPath(slug), changed },
    ...[undefined, ...listStarts(commentary)].flatMap((start) =>
      [argumentPath(slug, start), coveragePath(slug, start)].map((path) => ({ path, changed })),
    ),
    ...[...claims, ...withdrawn].map(({ id, history }) => ({
      path: claimPath(slug, id),
      changed: history.at(-1)?.edition.date,
    })),
    { path: besidePath(slug), changed },
    { path: editionsPath(slug), changed },
    ...editions.map(({ number, date }) => ({ path: editionPath(slug, number), changed: date })),
  ];
}

/** All pages of a list. */
function listOf(
  path: string,
  pages: readonly { readonly number: number }[],
  changed: string | undefined,
): SitemapPage[] {
  return pages.map(({ number }) => ({ path: listPagePath(path, number), changed }));
}

/** The overviews of a commentary, which have their own pages if there are several commentaries. */
function listOverviewsOf({ slug, editions }: Commentary): SitemapPage[] {
  const changed = lastSealed({ editions });
  return [timelinePath(slug), voicesPath(slug)].map((path) => ({ path, changed }));
}

function lastSealed({ editions }: Pick<Commentary, 'editions'>): string | undefined {
  return editions.at(-1)?.date;
}

/** The latest day. ISO dates sort as text. */
function latest(days: readonly (string | undefined)[]): string | undefined {
  return days.reduce((last, day) => (last === undefined || (day !== undefined && day > last) ? day : last), undefined);
}

function partOf(pages: readonly SitemapPage[], part: number, limit: number): readonly SitemapPage[] {
  return pages.slice((part - 1) * limit, part * limit);
}

function formatPages(pages: readonly SitemapPage[], address: string): string {
  return wrap(
    'urlset',
    pages.map((page) => formatEntry('url', page, address)),
  );
}

function formatEntry(name: string, { path, changed }: SitemapPage, address: string): string {
  const day = changed === undefined ? '' : `<lastmod>${changed}</lastmod>`;
  return `  <${name}><loc>${escapeXml(withBase(address, path))}</loc>${day}</${name}>`;
}

function wrap(name: string, lines: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<${name} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${lines.join('\n')}
</${name}>
`;
}

/**
 * The text of `robots.txt` (RFC 9309): allows everything, and names the sitemap. Crawlers read it only at the root of a host, so it
 * has no effect if the site has a base path.
 */
export function formatRobots({ address }: Pick<Site, 'address'>): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${withBase(address, machinePaths.sitemap)}\n`;
}
