/** `/<commentary>/cite.csl.json`: all of its claims as references. */
import { serveReferences } from '../../components/data/serve-files.ts';

export const { getStaticPaths, GET } = serveReferences('csl');
