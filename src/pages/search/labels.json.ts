/** `/search/labels.json`: what the values of the search form’s long lists are called; fetched when one is opened. */
import { toFacetLabels } from '../../components/search/facets.ts';
import { serveFile } from '../_serve.ts';

export const GET = serveFile('.json', (edition) => JSON.stringify(toFacetLabels(edition)));
