/** `/safe-haven/safe-haven.epub`: a commentary as a book. */
import { serveEach } from '../../components/data/serve-files.ts';
import { epubFile } from '../../lib/books/epub.ts';

export const { getStaticPaths, GET } = serveEach(epubFile, 'name');
