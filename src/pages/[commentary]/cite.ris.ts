/** `/<commentary>/cite.ris`: all of its claims as references. */
import { serveReferences } from '../../components/data/serve-files.ts';

export const { getStaticPaths, GET } = serveReferences('ris');
