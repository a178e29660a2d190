/** `/safe-haven/xref-1.json`, `/entities/xref-a.json`, `/sources/xref.json`: what MyST shows of what is referred to. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { getEdition } from '../edition.ts';
import { listMystFiles } from '../lib/citation/inventory/myst.ts';

export const getStaticPaths = (async () =>
  [...listMystFiles(await getEdition())].map(([path, text]) => ({
    params: { xref: path.slice(1, -'.json'.length) },
    props: { text },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
