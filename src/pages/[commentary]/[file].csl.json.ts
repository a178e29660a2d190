/** `/<commentary>/cite.csl.json` and `article.csl.json`: all of its claims, and its original, as references. */
import { serveReferences } from '../_serve.ts';

export const { getStaticPaths, GET } = serveReferences('.json', 'csl');
