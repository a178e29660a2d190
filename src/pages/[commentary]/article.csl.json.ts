/** `/<commentary>/article.csl.json`: a reference to its original. */
import { listOriginalFiles } from '../../lib/exports/commentary-files.ts';
import { serveReferences } from '../_serve.ts';

export const { getStaticPaths, GET } = serveReferences('.json', 'csl', listOriginalFiles);
