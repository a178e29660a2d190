/** `/safe-haven/editions/1/records.json`: the records of the claims that an edition changed, as they are kept. */
import { recordsOf } from '../../../../components/edition/download.ts';
import { serveEachEdition } from '../../../_serve.ts';

export const { getStaticPaths, GET } = serveEachEdition(recordsOf);
