/** `/safe-haven/editions/1/records.json`: the records of the claims that an edition changed, as stored. */
import { recordsOf } from '../../../../components/edition/download.ts';
import { serveEachEdition } from '../../../_serve.ts';

export const { getStaticPaths, GET } = serveEachEdition(recordsOf);
