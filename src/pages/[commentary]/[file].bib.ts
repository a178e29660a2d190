/** `/<commentary>/cite.bib` and `article.bib`: all of its claims, and its original, as references. */
import { serveReferences } from '../_serve.ts';

export const { getStaticPaths, GET } = serveReferences('.bib', 'bib');
