/** Citation files in three formats: for a claim, an original, and a whole commentary. */
import type { Claim, Commentary } from '../edition/model.ts';
import { formatBibtexEntry, joinBibtex } from './bibtex.ts';
import { claimItem, editionItem, originalItem, type Publication } from './csl.ts';
import { formatCslItem, joinCsl, type CslItem } from './csl-item.ts';
import { citedEdition, type EditionInfo } from './edition-info.ts';
import type { CiteFormat } from './paths.ts';
import { formatRisRecord } from './ris.ts';

/** The texts of a claim’s citation files, by format. The original has its own files, so that claims do not repeat it. */
export function formatCiteFiles(
  claim: Claim,
  site: Publication,
  edition: EditionInfo | undefined,
): Readonly<Record<CiteFormat, string>> {
  const item = claimItem(claim, site, edition);
  const text = ({ write, join }: Writer): string => join([write(item)]);
  return { bib: text(WRITERS.bib), ris: text(WRITERS.ris), csl: text(WRITERS.csl) };
}

/** The text of the citation file of an original. */
export function formatOriginalCiteFile(format: CiteFormat, commentary: Commentary): string {
  const { write, join } = WRITERS[format];
  return join([write(originalItem(commentary))]);
}

/** The text of a commentary’s citation file: the original, its last edition if there is one, and every claim. */
export function formatCommentaryCiteFile(format: CiteFormat, commentary: Commentary, site: Publication): string {
  const { write, join } = WRITERS[format];
  return join(listCommentaryItems(commentary, site).map(write), `All claims of “${commentary.shortTitle}”`);
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

interface Writer {
  /** Writes an item. */
  readonly write: (item: CslItem) => string;
  /** Joins formatted items into a file. Only BibTeX has comments. */
  readonly join: (items: readonly string[], comment?: string) => string;
}

const WRITERS: Readonly<Record<CiteFormat, Writer>> = {
  bib: { write: formatBibtexEntry, join: joinBibtex },
  ris: { write: formatRisRecord, join: (records) => records.join('') },
  csl: { write: formatCslItem, join: joinCsl },
};
