/** `/objects.inv`: claims, entities and sources for Sphinx. */
import { formatSphinxInventory } from '../lib/citation/inventory/sphinx.ts';
import { serveFile } from './_serve.ts';

export const GET = serveFile('.inv', formatSphinxInventory);
