/** `/safe-haven/editions/ledger.json`: the records of all editions, as they are kept. */
import { formatLedger } from '../../../lib/ledger/seal.ts';
import { serveOfEach } from '../../_serve.ts';

export const { getStaticPaths, GET } = serveOfEach('.json', ({ ledger }) =>
  ledger ? [{ params: {}, write: () => formatLedger(ledger) }] : [],
);
