/** `/<commentary>/cite.bib`, `cite.ris` and `cite.csl.json`: all of its claims as references. */
import type { GetStaticPaths } from 'astro';
import { serveFile } from '../../components/data/serve-file.ts';
import { getEdition } from '../../edition.ts';
import { listCommentaryFiles } from '../../lib/exports/commentary-files.ts';

export const getStaticPaths = (async () => {
  const { commentaries } = await getEdition();
  return commentaries.flatMap((commentary) =>
    listCommentaryFiles(commentary).map((file) => ({
      params: { commentary: commentary.slug, format: file.path.replace(/^.*\/cite\./, '') },
      props: { file },
    })),
  );
}) satisfies GetStaticPaths;

export const GET = serveFile;
