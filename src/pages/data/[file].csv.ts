/** The tables of the whole site: `/data/claims.csv` and the others in `siteFiles`. */
import { paths } from '../../lib/address/url.ts';
import { serveSiteFiles } from '../_serve.ts';

export const { getStaticPaths, GET } = serveSiteFiles(paths.data, '.csv');
