/** `/cite.styles.json`: what is needed to write references to the pages of entities and sources in every style. */
import { references } from '../components/site/references.ts';
import { toPageStyles } from '../lib/citation/list-styles.ts';
import { serveFile } from './_serve.ts';

export const GET = serveFile('.json', (edition) => `${JSON.stringify(toPageStyles(edition, references))}\n`);
