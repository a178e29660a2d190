/** `/safe-haven/editions/1/records.json`: the records of the claims that an edition changed, as they are kept. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { recordsOf } from '../../../../components/edition/download.ts';
import { getEdition } from '../../../../edition.ts';

export const getStaticPaths = (async () => {
  const { commentaries } = await getEdition();
  return commentaries.flatMap((commentary) =>
    commentary.editions.map(({ number }) => ({
      params: { commentary: commentary.slug, edition: String(number) },
      props: { text: recordsOf(commentary, number).text },
    })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
