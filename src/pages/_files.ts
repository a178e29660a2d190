/** The files of the site besides its pages. A route for each ending (`[...path].json.ts`) serves those with that ending. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { dataFilesOf } from '../components/data/listed-files.ts';
import { takeFile } from '../components/data/written.ts';
import { downloadOf, recordsOf } from '../components/edition/download.ts';
import { toFacetLabels } from '../components/search/facets.ts';
import { references } from '../components/site/references.ts';
import { getEdition, getPageKeys } from '../edition.ts';
import {
  besideFilePath,
  editionFilePath,
  entityFeedPath,
  entityPath,
  feedPath,
  ledgerPath,
  linksetPath,
  machinePaths,
  paths,
  pdfPath,
  recordsFilePath,
  sitemapPartPath,
  sourceFeedPath,
  sourcePath,
} from '../lib/address/url.ts';
import { formatMystReferences, listMystFiles } from '../lib/citation/inventory/myst.ts';
import { formatSphinxInventory } from '../lib/citation/inventory/sphinx.ts';
import { inventoryPaths } from '../lib/citation/inventory/targets.ts';
import { formatLinkset } from '../lib/citation/linkset.ts';
import { toListStyles, toPageStyles } from '../lib/citation/list-styles.ts';
import { listStylesPath, pageStylesPath } from '../lib/citation/paths.ts';
import { formatPublished } from '../lib/edition/index.ts';
import type { Commentary, Edition } from '../lib/edition/model.ts';
import { oncePer } from '../lib/edition/once.ts';
import { formatBesideJson } from '../lib/exports/beside-json.ts';
import { formatChangesFeed, formatSiteFeed } from '../lib/exports/changes-feed.ts';
import type { DataFile } from '../lib/exports/data-file.ts';
import { formatLlmsTxt } from '../lib/exports/llms-txt.ts';
import { formatOpenSearch } from '../lib/exports/open-search.ts';
import type { PageKeys } from '../lib/exports/page-keys.ts';
import { collectChanges, type Followed, formatRecordFeed } from '../lib/exports/record-feed.ts';
import { editionSchemaFiles, schemaFiles, siteFiles } from '../lib/exports/site-files.ts';
import { formatRobots, formatSitemap, formatSitemapPart, listSitemapParts } from '../lib/exports/sitemap.ts';
import { contentType, ROUTED_ENDINGS } from '../lib/hosting/content-types.ts';
import { formatLedger } from '../lib/ledger/seal.ts';
import { linkedSiteFiles } from '../lib/linked-data/files.ts';

/** A file of the site. */
interface SiteFile {
  /** Its path from the site’s root. */
  readonly path: string;
  /** A digest of what it is made of, if a build may take it from the build before. */
  readonly key?: (keys: PageKeys) => string;
  readonly write: (edition: Edition) => string | Uint8Array<ArrayBuffer>;
}

/** Makes the route of all files with an ending. Its name must have the ending too; otherwise `astro dev` asks for a slash. */
export function serveFiles(ending: (typeof ROUTED_ENDINGS)[number]): {
  getStaticPaths: GetStaticPaths;
  GET: APIRoute<Pick<SiteFile, 'write'>>;
} {
  return {
    getStaticPaths: async () => {
      const keys = await getPageKeys();
      return listFiles(await getEdition())
        .filter(({ path }) => path.endsWith(ending))
        .map(({ path, key, write }) => ({
          params: { path: path.slice(1, -ending.length) },
          props: { write },
          ...(key && { cacheKey: key(keys) }),
        }));
    },
    GET: async ({ props }) => {
      const headers = { 'Content-Type': contentType(ending) };
      return new Response(props.write(await getEdition()), { headers });
    },
  };
}

/** Throws if a file has an ending without a route, because it would be missing from the site. */
const listFiles = oncePer((edition: Edition): readonly SiteFile[] => {
  const files = [
    ...listOfSite(edition),
    ...edition.commentaries.flatMap((commentary) => listOfCommentary(commentary, edition)),
    ...listFeeds(edition),
    ...listMystFiles(edition).map(({ path, commentary, write }) => ({
      path,
      write,
      ...(commentary && { key: (keys: PageKeys) => keys.ofCommentary(commentary) }),
    })),
  ];
  const lost = files.find(({ path }) => !ROUTED_ENDINGS.some((ending) => path.endsWith(ending)));
  if (lost) throw new Error(`No route writes ${lost.path}: add one for its ending, and the ending to ROUTED_ENDINGS`);
  return files;
});

function listOfSite(edition: Edition): SiteFile[] {
  const { commentaries, published } = edition;
  const sealed = commentaries.filter(({ editions }) => editions.length > 0);
  return [
    ...[...siteFiles, ...schemaFiles, ...editionSchemaFiles, ...linkedSiteFiles].map(toSiteFile),
    { path: paths.filterLabels, write: (current) => JSON.stringify(toFacetLabels(current)) },
    { path: pageStylesPath, write: (current) => `${JSON.stringify(toPageStyles(current, references))}\n` },
    { path: inventoryPaths.sphinx, write: formatSphinxInventory },
    { path: inventoryPaths.myst, write: formatMystReferences },
    { path: machinePaths.llms, write: formatLlmsTxt },
    { path: machinePaths.openSearch, write: ({ site }) => formatOpenSearch(site) },
    { path: machinePaths.robots, write: ({ site }) => formatRobots(site) },
    { path: machinePaths.sitemap, write: (current) => formatSitemap(current) },
    ...listSitemapParts(edition).map((part) => ({
      path: sitemapPartPath(part),
      write: (current: Edition) => formatSitemapPart(current, part),
    })),
    ...(published ? [{ path: machinePaths.published, write: () => formatPublished(published) }] : []),
    // A single article has its own feed.
    ...(commentaries.length > 1 && sealed.length > 0
      ? [{ path: machinePaths.feed, write: ({ site }: Edition) => formatSiteFeed(sealed, site) }]
      : []),
  ];
}

/** The files of a commentary. They must depend on other commentaries only as much as its pages do, because they share the key. */
function listOfCommentary(commentary: Commentary, { site }: Edition): SiteFile[] {
  const { slug, editions, ledger } = commentary;
  const files: SiteFile[] = [
    ...dataFilesOf(commentary, site).map(toSiteFile),
    { path: besideFilePath(slug), write: () => formatBesideJson(commentary) },
    { path: linksetPath(slug), write: () => formatLinkset(commentary, site) },
    {
      path: listStylesPath(slug),
      write: () => `${JSON.stringify(toListStyles(commentary, site, references))}\n`,
    },
    ...editions.flatMap(({ number }) => [
      { path: editionFilePath(slug, number), write: () => downloadOf(commentary, number).text },
      { path: recordsFilePath(slug, number), write: () => recordsOf(commentary, number).text },
    ]),
    ...(editions.length > 0 ? [{ path: feedPath(slug), write: () => formatChangesFeed(commentary, site) }] : []),
    ...(ledger ? [{ path: ledgerPath(slug), write: () => formatLedger(ledger) }] : []),
  ];
  // The PDF has no key, because the same text may be printed differently the next time.
  return files.map((file) =>
    file.path === pdfPath(slug) ? file : { ...file, key: (keys) => keys.ofCommentary(commentary) },
  );
}

/** The feeds of entities and sources, each also at the former addresses of its record; none before an edition is published. */
function listFeeds({ commentaries, entities, sources }: Edition): SiteFile[] {
  if (commentaries.every(({ editions }) => editions.length === 0)) return [];
  return [
    ...entities.flatMap(({ id, name, formerly, claims }) => {
      const followed = {
        id,
        name,
        claims: claims.map(({ claim }) => claim),
        page: entityPath(id),
        feed: entityFeedPath(id),
      };
      return [id, ...formerly].map((own) => toFeed(entityFeedPath(own), followed));
    }),
    ...sources.flatMap(({ id, name, formerly, claims, quotedIn }) => {
      const all = [...new Set([...claims, ...quotedIn])];
      const followed = { id, name, claims: all, page: sourcePath(id), feed: sourceFeedPath(id) };
      return [id, ...formerly].map((own) => toFeed(sourceFeedPath(own), followed));
    }),
  ];
}

function toFeed(path: string, followed: Followed): SiteFile {
  return {
    path,
    key: (keys) => keys.ofFeed(followed.claims),
    write: ({ commentaries, site }) => formatRecordFeed(followed, changesOf(commentaries), site),
  };
}

const changesOf = oncePer(collectChanges);

/** A data file. It may already have been written for its size, which the data page shows. */
function toSiteFile(file: DataFile): SiteFile {
  return { path: file.path, write: (edition) => takeFile(file, edition) };
}
