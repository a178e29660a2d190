/** `/data/schema/claims.schema.json` and the schemas of the other files. */
import { serveSiteFiles } from '../../../components/data/serve-files.ts';
import { dataFilePath } from '../../../lib/address/url.ts';

export const { getStaticPaths, GET } = serveSiteFiles(dataFilePath('schema/'), '.schema.json');
