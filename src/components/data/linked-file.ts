/** Files of linked data, as routes serve them. */
import type { APIRoute } from 'astro';
import { getEdition } from '../../edition.ts';
import { listLinkedFiles, type LinkedFile } from '../../lib/linked-data/files.ts';
import { takeFile } from './written.ts';

/** The route of one file of the whole site, by its path. */
export function serveLinkedFile(path: string): APIRoute {
  return async () => {
    const edition = await getEdition();
    const file = listLinkedFiles(edition).find((candidate) => candidate.path === path);
    if (!file) throw new Error(`The list of linked data has no ${path}.`);
    return respond(file);
  };
}

/** Writes a file, with its media type. */
export async function respond(file: LinkedFile): Promise<Response> {
  const edition = await getEdition();
  return new Response(takeFile(file, edition), {
    headers: { 'Content-Type': `${file.mediaType}; charset=utf-8` },
  });
}
