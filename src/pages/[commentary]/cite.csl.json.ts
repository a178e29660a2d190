/** `/<commentary>/cite.csl.json`: all of its claims as references. */
import { serveReferences } from '../_serve.ts';

export const { getStaticPaths, GET } = serveReferences('.json', 'csl');
