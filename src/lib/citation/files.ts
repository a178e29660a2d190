/** Citation files, in three formats: of a claim, with the original; and of a whole commentary. */
import type { Claim, Commentary } from '../edition/model.ts';
import { formatBibtex } from './bibtex.ts';
import { claimItem, editionItem, originalItem, pinpointOf, type Publication } from './csl.ts';
import { formatCsl, type CslItem } from './csl-item.ts';
import { citedEdition, type EditionInfo } from './edition-info.ts';
import { originalKey, type CiteFormat } from './paths.ts';
import { formatRis } from './ris.ts';

/** The text of a claim’s citation file. */
export function formatCiteFile(
  format: CiteFormat,
  claim: Claim,
  site: Publication,
  edition: EditionInfo | undefined,
): string {
  const items = [originalItem(claim.commentary), claimItem(claim, site, edition)];
  return WRITERS[format](
    items,
    `The original is ${originalKey(claim.commentary.slug)}, cited with “${placeOf(claim)}”`,
  );
}

/** The text of a commentary’s citation file: the original, its last edition if there is one, and every claim. */
export function formatCommentaryCiteFile(format: CiteFormat, commentary: Commentary, site: Publication): string {
  return WRITERS[format](listCommentaryItems(commentary, site), `All claims of “${commentary.shortTitle}”`);
}

/** What a commentary’s citation file holds. */
export function listCommentaryItems(commentary: Commentary, site: Publication): CslItem[] {
  const edition = commentary.editions.at(-1);
  return [
    originalItem(commentary),
    ...(edition ? [editionItem(commentary, site, edition)] : []),
    ...commentary.claims.map((claim) => claimItem(claim, site, citedEdition(claim))),
  ];
}

/** Only BibTeX has comments. */
const WRITERS: Readonly<Record<CiteFormat, (items: readonly CslItem[], comment: string) => string>> = {
  bib: formatBibtex,
  ris: formatRis,
  csl: formatCsl,
};

/** The place that is cited. It belongs to the citation, so no format has a field for it. */
function placeOf(claim: Claim): string {
  const pinpoint = pinpointOf(claim);
  return 'words' in pinpoint ? pinpoint.words : `para. ${pinpoint.locator}`;
}
