/** `/search/labels.json`: the labels of the values in the search form’s long lists; fetched when a list is opened. */
import { toFacetLabels } from '../../components/search/facets.ts';
import { serveFile } from '../_serve.ts';

export const GET = serveFile('.json', (edition) => JSON.stringify(toFacetLabels(edition)));
