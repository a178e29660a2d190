/** `/safe-haven/beside/beside.json`: what the page beside the original works from. */
import { formatBesideJson } from '../../../lib/exports/beside-json.ts';
import { serveEach } from '../../_serve.ts';

export const { getStaticPaths, GET } = serveEach('.json', formatBesideJson);
