/** `/data/entities.ttl` */
import { serveLinkedFile } from '../../components/structured/linked-file.ts';
import { linkedDataPaths } from '../../lib/address/url.ts';

export const GET = serveLinkedFile(linkedDataPaths.entities);
