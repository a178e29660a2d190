/** `/safe-haven/beside/beside.json`: the data of the page that compares a copy of the original. */
import { formatBesideJson } from '../../../lib/exports/beside-json.ts';
import { serveEach } from '../../_serve.ts';

export const { getStaticPaths, GET } = serveEach('.json', formatBesideJson);
