/** Data files, as routes serve them. A route has the ending of its files in its name: without it, development asks for a slash. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { getEdition } from '../../edition.ts';
import type { CiteFormat } from '../../lib/citation/paths.ts';
import { argdownFile } from '../../lib/exports/argdown.ts';
import { listCommentaryFiles } from '../../lib/exports/commentary-files.ts';
import type { DataFile } from '../../lib/exports/data-file.ts';
import { editionSchemaFiles, schemaFiles, siteFiles } from '../../lib/exports/site-files.ts';
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

/** The argument of each commentary as Argdown. */
export function serveArguments(): FileRoute {
  return {
    getStaticPaths: async () => {
      const { commentaries } = await getEdition();
      return commentaries.map((commentary) => ({
        params: { commentary: commentary.slug },
        props: { file: argdownFile(commentary) },
      }));
    },
    GET: respond,
  };
}

const respond: FileRoute['GET'] = async ({ props: { file } }) => {
  const edition = await getEdition();
  return new Response(takeFile(file, edition), {
    headers: { 'Content-Type': `${file.mediaType}; charset=utf-8` },
  });
};
