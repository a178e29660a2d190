/** `/data/claims.json` and the other files of the whole site that are JSON. */
import { paths } from '../../lib/address/url.ts';
import { serveSiteFiles } from '../_serve.ts';

export const { getStaticPaths, GET } = serveSiteFiles(paths.data, '.json');
