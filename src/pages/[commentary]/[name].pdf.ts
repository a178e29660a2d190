/** `/safe-haven/safe-haven.pdf`: a commentary as it prints, where `npm run books` has printed it. */
import { pdfFile } from '../../lib/books/pdf.ts';
import { serveEachDataFile } from '../_serve.ts';

export const { getStaticPaths, GET } = serveEachDataFile('.pdf', pdfFile, 'name');
