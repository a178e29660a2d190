/** Routes that serve files. The name of a route includes the ending of its files; otherwise `astro dev` asks for a slash. */
import { basename } from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import { takeFile } from '../components/data/written.ts';
import { getEdition, getPageKeys } from '../edition.ts';
import { citeFormats, type CiteFormat } from '../lib/citation/paths.ts';
import type { Commentary, Edition } from '../lib/edition/model.ts';
import { listCommentaryFiles, listOriginalFiles } from '../lib/exports/commentary-files.ts';
import type { DataFile } from '../lib/exports/data-file.ts';
import type { PageKeys } from '../lib/exports/page-keys.ts';
import { collectChanges, type Followed, formatRecordFeed } from '../lib/exports/record-feed.ts';
import { editionSchemaFiles, schemaFiles, siteFiles } from '../lib/exports/site-files.ts';
import { contentType } from '../lib/hosting/content-types.ts';
import { listLinkedFiles } from '../lib/linked-data/files.ts';
import type { Site } from '../lib/schema/site.ts';

/** A file of a route: the values for the brackets in the route’s name, and how the file is written. */
export interface RouteFile {
  readonly params: Readonly<Record<string, string>>;
  /** A digest of what it is made of, if a build may take it from the build before. */
  readonly cacheKey?: string;
  readonly write: (edition: Edition) => Content | Promise<Content>;
}

/** The exports of a route of several files. */
interface FileRoute {
  readonly getStaticPaths: GetStaticPaths;
  readonly GET: APIRoute<Pick<RouteFile, 'write'>>;
}

/** Makes the route of a single file. */
export function serveFile(ending: string, write: RouteFile['write']): APIRoute {
  return async () => respond(ending, await write(await getEdition()));
}

/** Makes the route of several files. */
export function serveFiles(
  ending: string,
  list: (edition: Edition, keys: PageKeys) => readonly RouteFile[],
): FileRoute {
  return {
    getStaticPaths: async () =>
      list(await getEdition(), await getPageKeys()).map(({ params, cacheKey, write }) => ({
        params,
        props: { write },
        ...(cacheKey !== undefined && { cacheKey }),
      })),
    GET: async ({ props }) => respond(ending, await props.write(await getEdition())),
  };
}

/** Files of each commentary. They must depend on other commentaries only as much as its pages do, because they share the key. */
export function serveOfEach(
  ending: string,
  list: (commentary: Commentary, site: Site) => readonly Omit<RouteFile, 'cacheKey'>[],
): FileRoute {
  return serveFiles(ending, ({ commentaries, site }, keys) =>
    commentaries.flatMap((commentary) => {
      const cacheKey = keys.ofCommentary(commentary);
      return list(commentary, site).map(({ params, write }) => ({
        params: { commentary: commentary.slug, ...params },
        cacheKey,
        write,
      }));
    }),
  );
}

/** A file for each commentary. */
export function serveEach(ending: string, write: (commentary: Commentary, site: Site) => Content): FileRoute {
  return serveOfEach(ending, (commentary) => [{ params: {}, write: ({ site }) => write(commentary, site) }]);
}

/** A data file for each commentary; `name` is the parameter for the file name, if a route has the commentary there too. */
export function serveEachDataFile(
  ending: string,
  toFile: (commentary: Commentary) => DataFile,
  name?: string,
): FileRoute {
  return serveOfEach(ending, (commentary) => [
    toRouteFile(name === undefined ? {} : { [name]: commentary.slug }, toFile(commentary)),
  ]);
}

/** A file of each edition. */
export function serveEachEdition(
  toFile: (commentary: Commentary, number: number) => { readonly text: string },
): FileRoute {
  return serveOfEach('.json', (commentary) =>
    commentary.editions.map(({ number }) => ({
      params: { edition: String(number) },
      write: () => toFile(commentary, number).text,
    })),
  );
}

/** The feeds of records, each also at the former addresses of its record; none before an edition is published. */
export function serveFeeds(
  param: 'entity' | 'source',
  list: (edition: Edition) => readonly { readonly formerly: readonly string[]; readonly followed: Followed }[],
): FileRoute {
  return serveFiles('.xml', (edition, keys) => {
    const { commentaries, site } = edition;
    if (commentaries.every(({ editions }) => editions.length === 0)) return [];
    const changes = collectChanges(commentaries);
    return list(edition).flatMap(({ formerly, followed }) => {
      const cacheKey = keys.ofFeed(followed.claims);
      const write = (): string => formatRecordFeed(followed, changes, site);
      return [followed.id, ...formerly].map((id) => ({ params: { [param]: id }, cacheKey, write }));
    });
  });
}

/** The references of each commentary in one format. */
export function serveReferences(ending: string, format: CiteFormat): FileRoute {
  return serveOfEach(ending, (commentary) =>
    [...listCommentaryFiles(commentary), ...listOriginalFiles(commentary)]
      .filter((file) => file.format === format)
      .map((file) => toRouteFile({ file: basename(file.path, citeFormats[format].extension) }, file)),
  );
}

/** The data files of the whole site in a folder, with one ending: `/data/[file].json`. */
export function serveSiteFiles(folder: string, ending: string): FileRoute {
  const files = [...siteFiles, ...schemaFiles, ...editionSchemaFiles, ...listLinkedFiles({ commentaries: [] })];
  return serveFiles(ending, () =>
    files
      .filter(({ path }) => path.startsWith(folder) && path.endsWith(ending))
      .map((file) => ({ file, name: file.path.slice(folder.length, -ending.length) }))
      .filter(({ name }) => !name.includes('/'))
      .map(({ file, name }) => toRouteFile({ file: name }, file)),
  );
}

/** A data file. It may already have been written for its size, which the data page shows. */
export function toRouteFile(params: RouteFile['params'], file: DataFile): RouteFile {
  return { params, write: (edition) => takeFile(file, edition) };
}

function respond(ending: string, content: Content): Response {
  return new Response(content, { headers: { 'Content-Type': contentType(ending) } });
}

type Content = string | Uint8Array<ArrayBuffer>;
