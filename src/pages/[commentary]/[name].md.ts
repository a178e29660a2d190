/** `/safe-haven/safe-haven.md`: a commentary as Markdown. */
import { serveEach } from '../../components/data/serve-files.ts';
import { markdownFile } from '../../lib/exports/markdown/commentary.ts';

export const { getStaticPaths, GET } = serveEach(markdownFile, 'name');
