/** `/safe-haven/editions/ledger.json`: the ledger of all editions, as stored. */
import { formatLedger } from '../../../lib/ledger/seal.ts';
import { serveOfEach } from '../../_serve.ts';

export const { getStaticPaths, GET } = serveOfEach('.json', ({ ledger }) =>
  ledger ? [{ params: {}, write: () => formatLedger(ledger) }] : [],
);
