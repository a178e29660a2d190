/** The files of one commentary for reference managers. */
import { citeFormats, type CiteFormat, commentaryCitePath, listFormats, originalCitePath } from '../citation/paths.ts';
import { formatCommentaryCiteFile, formatOriginalCiteFile, listCommentaryItems } from '../citation/files.ts';
import type { Commentary } from '../edition/model.ts';
import type { DataFile, Standard } from './data-file.ts';

/** A file in one of the formats. */
type CiteFile = DataFile<string> & { readonly format: CiteFormat };

/** The original of a commentary as a reference, in each format. */
export function listOriginalFiles(commentary: Commentary): CiteFile[] {
  return listFormats().map((format) => ({
    ...ofFormat(format),
    path: originalCitePath(commentary.slug, format),
    label: `Reference to the article of “${commentary.shortTitle}” as ${citeFormats[format].label}`,
    about: `The original as a reference, for ${USES[format]}.`,
    count: () => 1,
    write: () => formatOriginalCiteFile(format, commentary),
  }));
}

/** All claims of a commentary as references, with the original and the edition, in each format. */
export function listCommentaryFiles(commentary: Commentary): CiteFile[] {
  return listFormats().map((format) => ({
    ...ofFormat(format),
    path: commentaryCitePath(commentary.slug, format),
    label: `“${commentary.shortTitle}” as ${citeFormats[format].label}`,
    about: `Every claim as a reference, with the original and the edition, for ${USES[format]}.`,
    count: ({ site }) => listCommentaryItems(commentary, site).length,
    write: (_, site) => formatCommentaryCiteFile(format, commentary, site),
  }));
}

function ofFormat(format: CiteFormat): Pick<CiteFile, 'format' | 'mediaType' | 'standard' | 'counted'> {
  const counted = ['reference', 'references'] as const;
  return { format, mediaType: citeFormats[format].type, standard: STANDARDS[format], counted };
}

const USES: Readonly<Record<CiteFormat, string>> = {
  bib: 'LaTeX, with biblatex or BibTeX',
  ris: 'EndNote, Zotero and other reference managers',
  csl: 'pandoc, Zotero and whatever else formats references with CSL',
};

const STANDARDS: Readonly<Record<CiteFormat, Standard>> = {
  bib: { name: 'BibTeX, in the fields of biblatex', url: 'https://ctan.org/pkg/biblatex' },
  ris: { name: 'RIS', url: 'https://en.wikipedia.org/wiki/RIS_(file_format)' },
  csl: { name: 'CSL-JSON', url: 'https://github.com/citation-style-language/schema' },
};
