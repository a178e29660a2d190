/** `/<commentary>/cite.styles.json`: what it takes to write references to its claims in every style. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { references } from '../../components/site/references.ts';
import { getEdition } from '../../edition.ts';
import { toListStyles } from '../../lib/citation/list-styles.ts';
import type { Commentary } from '../../lib/edition/model.ts';

export const getStaticPaths = (async () => {
  const { commentaries } = await getEdition();
  return commentaries.map((commentary) => ({ params: { commentary: commentary.slug }, props: { commentary } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ commentary: Commentary }> = async ({ props }) => {
  const text = `${JSON.stringify(toListStyles(props.commentary, await getEdition(), references))}\n`;
  return new Response(text, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
};
