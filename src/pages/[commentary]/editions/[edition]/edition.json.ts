/** `/safe-haven/editions/1/edition.json`: everything that an edition says. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { downloadOf } from '../../../../components/edition/download.ts';
import { getEdition } from '../../../../edition.ts';

export const getStaticPaths = (async () => {
  const { commentaries } = await getEdition();
  return commentaries.flatMap((commentary) =>
    commentary.editions.map(({ number }) => ({
      params: { commentary: commentary.slug, edition: String(number) },
      props: { text: downloadOf(commentary, number).text },
    })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
