/** `/<commentary>/annotations/…`: its annotations as a collection in pages, and the record of its original. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { respond } from '../../../components/data/linked-file.ts';
import { getEdition } from '../../../edition.ts';
import { listLinkedFiles, type LinkedFile } from '../../../lib/linked-data/files.ts';

export const getStaticPaths = (async () => {
  const edition = await getEdition();
  return listLinkedFiles(edition).flatMap((linked) => {
    const [, commentary, name] = /^\/([^/]+)\/annotations\/([^/]+)\.jsonld$/.exec(linked.path) ?? [];
    return commentary === undefined ? [] : [{ params: { commentary, file: name }, props: { linked } }];
  });
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ linked: LinkedFile }> = ({ props }) => respond(props.linked);
