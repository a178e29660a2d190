/** `/<commentary>/cite.ris` and `article.ris`: all of its claims, and its original, as references. */
import { serveReferences } from '../_serve.ts';

export const { getStaticPaths, GET } = serveReferences('.ris', 'ris');
