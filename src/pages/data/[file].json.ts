/** `/data/claims.json` and the other files of the whole site that are JSON. */
import { serveSiteFiles } from '../../components/data/serve-files.ts';
import { paths } from '../../lib/address/url.ts';

export const { getStaticPaths, GET } = serveSiteFiles(paths.data, '.json');
