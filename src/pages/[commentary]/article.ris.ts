/** `/<commentary>/article.ris`: a reference to its original. */
import { listOriginalFiles } from '../../lib/exports/commentary-files.ts';
import { serveReferences } from '../_serve.ts';

export const { getStaticPaths, GET } = serveReferences('.ris', 'ris', listOriginalFiles);
