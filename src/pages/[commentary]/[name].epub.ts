/** `/safe-haven/safe-haven.epub`: a commentary as a book. */
import { epubFile } from '../../lib/books/epub.ts';
import { serveEachDataFile } from '../_serve.ts';

export const { getStaticPaths, GET } = serveEachDataFile('.epub', epubFile, 'name');
