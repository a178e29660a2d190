/** `/<commentary>/cite.bib`: all of its claims as references. */
import { listCommentaryFiles } from '../../lib/exports/commentary-files.ts';
import { serveReferences } from '../_serve.ts';

export const { getStaticPaths, GET } = serveReferences('.bib', 'bib', listCommentaryFiles);
