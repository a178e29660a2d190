/** Citation files in three formats: for a claim, an original, and a whole commentary. */
import type { Claim, Commentary } from '../edition/model.ts';
import { formatBibtex } from './bibtex.ts';
import { claimItem, editionItem, originalItem, type Publication } from './csl.ts';
import { formatCsl, type CslItem } from './csl-item.ts';
import { citedEdition, type EditionInfo } from './edition-info.ts';
import type { CiteFormat } from './paths.ts';
import { formatRis } from './ris.ts';

/** The texts of a claim’s citation files, by format. The original has its own files, so that claims do not repeat it. */
export function formatCiteFiles(
  claim: Claim,
  site: Publication,
  edition: EditionInfo | undefined,
): Readonly<Record<CiteFormat, string>> {
  const items = [claimItem(claim, site, edition)];
  return { bib: formatBibtex(items), ris: formatRis(items), csl: formatCsl(items) };
}

/** The text of the citation file of an original. */
export function formatOriginalCiteFile(format: CiteFormat, commentary: Commentary): string {
  return WRITERS[format]([originalItem(commentary)]);
}

/** The text of a commentary’s citation file: the original, its last edition if there is one, and every claim. */
export function formatCommentaryCiteFile(format: CiteFormat, commentary: Commentary, site: Publication): string {
  return WRITERS[format](listCommentaryItems(commentary, site), `All claims of “${commentary.shortTitle}”`);
}

/** The items in a commentary’s citation file. */
export function listCommentaryItems(commentary: Commentary, site: Publication): CslItem[] {
  const edition = commentary.editions.at(-1);
  return [
    originalItem(commentary),
    ...(edition ? [editionItem(commentary, site, edition)] : []),
    ...commentary.claims.map((claim) => claimItem(claim, site, citedEdition(claim))),
  ];
}

/** Write items as a file. Only BibTeX has comments. */
const WRITERS: Readonly<Record<CiteFormat, (items: readonly CslItem[], comment?: string) => string>> = {
  bib: formatBibtex,
  ris: formatRis,
  csl: formatCsl,
};
