/** `/data/vocab.ttl` */
import { serveLinkedFile } from '../../components/data/linked-file.ts';
import { linkedDataPaths } from '../../lib/address/url.ts';

export const GET = serveLinkedFile(linkedDataPaths.vocabulary);
