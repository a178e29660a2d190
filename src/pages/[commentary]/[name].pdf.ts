/** `/safe-haven/safe-haven.pdf`: a commentary as printed by `npm run books`; only if that was run. */
import { pdfFile } from '../../lib/books/pdf.ts';
import { serveFiles, toRouteFile } from '../_serve.ts';

// Without keys, because the same text may be printed differently the next time.
export const { getStaticPaths, GET } = serveFiles('.pdf', ({ commentaries, site }) =>
  commentaries.flatMap((commentary) => {
    const { slug } = commentary;
    const file = pdfFile(commentary, site);
    return file ? [toRouteFile({ commentary: slug, name: slug }, file)] : [];
  }),
);
