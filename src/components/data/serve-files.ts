/** Data files, as routes serve them. A route has the ending of its files in its name: without it, development asks for a slash. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { getEdition } from '../../edition.ts';
import type { CiteFormat } from '../../lib/citation/paths.ts';
import type { Commentary } from '../../lib/edition/model.ts';
import { listCommentaryFiles } from '../../lib/exports/commentary-files.ts';
import type { DataFile } from '../../lib/exports/data-file.ts';
import { editionSchemaFiles, schemaFiles, siteFiles } from '../../lib/exports/site-files.ts';
import { contentType } from '../../lib/hosting/content-types.ts';
import type { Site } from '../../lib/schema/site.ts';
import { takeFile } from './written.ts';

/** What a route exports. */
interface FileRoute {
  readonly getStaticPaths: GetStaticPaths;
  readonly GET: APIRoute<{ file: DataFile }>;
}

/** The files of the whole site in a folder that have an ending: `/data/[file].json`. */
export function serveSiteFiles(folder: string, ending: string): FileRoute {
  const files = [...siteFiles, ...schemaFiles, ...editionSchemaFiles].filter(
    ({ path }) => path.startsWith(folder) && path.endsWith(ending) && !path.slice(folder.length).includes('/'),
  );
  return {
    getStaticPaths: () =>
      files.map((file) => ({ params: { file: file.path.slice(folder.length, -ending.length) }, props: { file } })),
    GET: respond,
  };
}

/** The references of each commentary in a format. */
export function serveReferences(format: CiteFormat): FileRoute {
  return {
    getStaticPaths: async () => {
      const { commentaries } = await getEdition();
      return commentaries.flatMap((commentary) =>
        listCommentaryFiles(commentary)
          .filter((file) => file.format === format)
          .map((file) => ({ params: { commentary: commentary.slug }, props: { file } })),
      );
    },
    GET: respond,
  };
}

/** A file of each commentary that has it; `name` is the parameter of a route that has the commentary in the file’s name too. */
export function serveEach(
  toFile: (commentary: Commentary, site: Site) => DataFile | undefined,
  name?: string,
): FileRoute {
  return {
    getStaticPaths: async () => {
      const { commentaries, site } = await getEdition();
      return commentaries.flatMap((commentary) => {
        const { slug } = commentary;
        const file = toFile(commentary, site);
        return file
          ? [{ params: { commentary: slug, ...(name !== undefined && { [name]: slug }) }, props: { file } }]
          : [];
      });
    },
    GET: respond,
  };
}

const respond: FileRoute['GET'] = async ({ props: { file } }) => {
  const edition = await getEdition();
  return new Response(takeFile(file, edition), {
    headers: { 'Content-Type': contentType(file.path) },
  });
};
