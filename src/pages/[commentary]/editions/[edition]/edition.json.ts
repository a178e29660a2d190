/** `/safe-haven/editions/1/edition.json`: everything that an edition says. */
import { downloadOf } from '../../../../components/edition/download.ts';
import { serveEachEdition } from '../../../_serve.ts';

export const { getStaticPaths, GET } = serveEachEdition(downloadOf);
