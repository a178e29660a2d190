/** `/safe-haven/safe-haven.md`: a commentary as Markdown. */
import { markdownFile } from '../../lib/exports/markdown/commentary.ts';
import { serveEachDataFile } from '../_serve.ts';

export const { getStaticPaths, GET } = serveEachDataFile('.md', markdownFile, 'name');
