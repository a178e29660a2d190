/** `/safe-haven/safe-haven.pdf`: a commentary as it prints, where `npm run books` has printed it. */
import { serveEach } from '../../components/data/serve-files.ts';
import { pdfFile } from '../../lib/books/pdf.ts';

export const { getStaticPaths, GET } = serveEach(pdfFile, 'name');
