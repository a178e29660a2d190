/** `/<commentary>/cite.ris`: all of its claims as references. */
import { serveReferences } from '../_serve.ts';

export const { getStaticPaths, GET } = serveReferences('.ris', 'ris');
