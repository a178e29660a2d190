/** `/safe-haven/linkset.json`: the claims of a commentary, as links for machines. */
import { formatLinkset } from '../../lib/citation/linkset.ts';
import { serveEach } from '../_serve.ts';

export const { getStaticPaths, GET } = serveEach('.json', formatLinkset);
