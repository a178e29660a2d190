/** `/safe-haven/editions/ledger.json`: the records of all editions, as they are kept. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { getEdition } from '../../../edition.ts';
import { formatLedger } from '../../../lib/ledger/format.ts';

export const getStaticPaths = (async () => {
  const { commentaries } = await getEdition();
  return commentaries.flatMap(({ slug, ledger }) =>
    ledger ? [{ params: { commentary: slug }, props: { text: formatLedger(ledger) } }] : [],
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
