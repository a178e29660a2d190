/** `/data/entities.ttl` and `/data/vocab.ttl`. */
import { paths } from '../../lib/address/url.ts';
import { serveSiteFiles } from '../_serve.ts';

export const { getStaticPaths, GET } = serveSiteFiles(paths.data, '.ttl');
