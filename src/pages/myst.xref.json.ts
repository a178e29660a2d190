/** `/myst.xref.json`: claims, entities and sources for MyST. */
import { formatMystReferences } from '../lib/citation/inventory/myst.ts';
import { serveFile } from './_serve.ts';

export const GET = serveFile('.json', formatMystReferences);
