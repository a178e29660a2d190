/** A data file, as a route serves it. */
import type { APIRoute } from 'astro';
import { getEdition } from '../../edition.ts';
import type { DataFile } from '../../lib/exports/data-file.ts';

export const serveFile: APIRoute<{ file: DataFile }> = async ({ props: { file } }) => {
  const edition = await getEdition();
  return new Response(file.write(edition, edition.site), {
    headers: { 'Content-Type': `${file.mediaType}; charset=utf-8` },
  });
};
