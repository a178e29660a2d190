/** `/data/claims.csv` and the other CSV files of the whole site. */
import { paths } from '../../lib/address/url.ts';
import { serveSiteFiles } from '../_serve.ts';

export const { getStaticPaths, GET } = serveSiteFiles(paths.data, '.csv');
