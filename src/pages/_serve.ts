/** Files as routes serve them. A route has the ending of its files in its name: without it, development asks for a slash. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { takeFile } from '../components/data/written.ts';
import { getEdition } from '../edition.ts';
import type { CiteFormat } from '../lib/citation/paths.ts';
import type { Commentary, Edition } from '../lib/edition/model.ts';
import { listCommentaryFiles } from '../lib/exports/commentary-files.ts';
import type { DataFile } from '../lib/exports/data-file.ts';
import { type Followed, formatRecordFeed, readWorks } from '../lib/exports/record-feed.ts';
import { editionSchemaFiles, schemaFiles, siteFiles } from '../lib/exports/site-files.ts';
import { contentType } from '../lib/hosting/content-types.ts';
import { listLinkedFiles } from '../lib/linked-data/files.ts';
import type { Site } from '../lib/schema/site.ts';

/** A file of a route: what takes the places of the brackets in the route’s name, and how the file is written. */
export interface RouteFile {
  readonly params: Readonly<Record<string, string>>;
  readonly write: (edition: Edition) => Content | Promise<Content>;
}

/** What a route of several files exports. */
interface FileRoute {
  readonly getStaticPaths: GetStaticPaths;
  readonly GET: APIRoute<Pick<RouteFile, 'write'>>;
}

/** The route of a single file. */
export function serveFile(ending: string, write: RouteFile['write']): APIRoute {
  return async () => respond(ending, await write(await getEdition()));
}

/** The route of several files. */
export function serveFiles(ending: string, list: (edition: Edition) => readonly RouteFile[]): FileRoute {
  return {
    getStaticPaths: async () => list(await getEdition()).map(({ params, write }) => ({ params, props: { write } })),
    GET: async ({ props }) => respond(ending, await props.write(await getEdition())),
  };
}

/** A file for each commentary. */
export function serveEach(
  ending: string,
  write: (commentary: Commentary, edition: Edition) => ReturnType<RouteFile['write']>,
): FileRoute {
  return serveFiles(ending, ({ commentaries }) =>
    commentaries.map((commentary) => ({
      params: { commentary: commentary.slug },
      write: (edition) => write(commentary, edition),
    })),
  );
}

/**
 * A data file for each commentary that has it; `name` is the parameter of a route that has the commentary in the name of the
 * file too.
 */
export function serveEachDataFile(
  ending: string,
  toFile: (commentary: Commentary, site: Site) => DataFile | undefined,
  name?: string,
): FileRoute {
  return serveFiles(ending, ({ commentaries, site }) =>
    commentaries.flatMap((commentary) => {
      const { slug } = commentary;
      const file = toFile(commentary, site);
      return file ? [toRouteFile({ commentary: slug, ...(name !== undefined && { [name]: slug }) }, file)] : [];
    }),
  );
}

/** A file of each edition. */
export function serveEachEdition(
  toFile: (commentary: Commentary, number: number) => { readonly text: string },
): FileRoute {
  return serveFiles('.json', ({ commentaries }) =>
    commentaries.flatMap((commentary) =>
      commentary.editions.map(({ number }) => ({
        params: { commentary: commentary.slug, edition: String(number) },
        write: () => toFile(commentary, number).text,
      })),
    ),
  );
}

/** The feeds of records, each also at the former addresses of its record; none before an edition is published. */
export function serveFeeds(
  param: 'entity' | 'source',
  list: (edition: Edition) => readonly { readonly formerly: readonly string[]; readonly followed: Followed }[],
): FileRoute {
  return serveFiles('.xml', (edition) => {
    const { commentaries, site } = edition;
    if (commentaries.every(({ editions }) => editions.length === 0)) return [];
    const works = readWorks(commentaries);
    return list(edition).flatMap(({ formerly, followed }) =>
      [followed.id, ...formerly].map((id) => ({
        params: { [param]: id },
        write: () => formatRecordFeed(followed, works, site),
      })),
    );
  });
}

/** The references of each commentary in a format. */
export function serveReferences(ending: string, format: CiteFormat): FileRoute {
  return serveEachDataFile(ending, (commentary) =>
    listCommentaryFiles(commentary).find((file) => file.format === format),
  );
}

/** The data files of the whole site in a folder that have an ending: `/data/[file].json`. */
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

/** A data file; its size is shown on the page of the data, so it may have been written already. */
export function toRouteFile(params: RouteFile['params'], file: DataFile): RouteFile {
  return { params, write: (edition) => takeFile(file, edition) };
}

function respond(ending: string, content: Content): Response {
  return new Response(content, { headers: { 'Content-Type': contentType(ending) } });
}

type Content = string | Uint8Array<ArrayBuffer>;
