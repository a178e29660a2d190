/** `/safe-haven/editions/ledger.json`: the records of all editions, as they are kept. */
import { formatLedger } from '../../../lib/ledger/format.ts';
import { serveFiles } from '../../_serve.ts';

export const { getStaticPaths, GET } = serveFiles('.json', ({ commentaries }) =>
  commentaries.flatMap(({ slug, ledger }) =>
    ledger ? [{ params: { commentary: slug }, write: () => formatLedger(ledger) }] : [],
  ),
);
