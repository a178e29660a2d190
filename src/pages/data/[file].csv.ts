/** `/data/claims.csv` and `/data/entities.csv`. */
import { serveSiteFiles } from '../../components/data/serve-files.ts';
import { paths } from '../../lib/address/url.ts';

export const { getStaticPaths, GET } = serveSiteFiles(paths.data, '.csv');
