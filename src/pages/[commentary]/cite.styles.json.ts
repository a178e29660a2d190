/** `/<commentary>/cite.styles.json`: what is needed to write references to its claims in every style. */
import { references } from '../../components/site/references.ts';
import { toListStyles } from '../../lib/citation/list-styles.ts';
import { serveEach } from '../_serve.ts';

export const { getStaticPaths, GET } = serveEach(
  '.json',
  (commentary, site) => `${JSON.stringify(toListStyles(commentary, site, references))}\n`,
);
