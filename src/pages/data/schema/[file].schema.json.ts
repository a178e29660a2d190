/** `/data/schema/claims.schema.json` and the schemas of the other files. */
import { dataFilePath } from '../../../lib/address/url.ts';
import { serveSiteFiles } from '../../_serve.ts';

export const { getStaticPaths, GET } = serveSiteFiles(dataFilePath('schema/'), '.schema.json');
