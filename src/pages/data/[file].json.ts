/** `/data/claims.json` and the other JSON files of the whole site. */
import { paths } from '../../lib/address/url.ts';
import { serveSiteFiles } from '../_serve.ts';

export const { getStaticPaths, GET } = serveSiteFiles(paths.data, '.json');
