/** `/safe-haven/safe-haven.pdf`: a commentary as it prints, where `npm run books` has printed it. */
import { pdfFile } from '../../lib/books/pdf.ts';
import { serveFiles, toRouteFile } from '../_serve.ts';

// Without keys: the same text may be printed again in another way.
export const { getStaticPaths, GET } = serveFiles('.pdf', ({ commentaries, site }) =>
  commentaries.flatMap((commentary) => {
    const { slug } = commentary;
    const file = pdfFile(commentary, site);
    return file ? [toRouteFile({ commentary: slug, name: slug }, file)] : [];
  }),
);
