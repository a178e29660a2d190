/** `/safe-haven/linkset.json`: links to the claims of a commentary, for programs. */
import { formatLinkset } from '../../lib/citation/linkset.ts';
import { serveEach } from '../_serve.ts';

export const { getStaticPaths, GET } = serveEach('.json', formatLinkset);
