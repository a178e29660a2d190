/** The citation files of a claim: the claim and the original, in three formats. */
import type { Claim } from '../edition/model.ts';
import { formatBibtex } from './bibtex.ts';
import { claimItem, originalItem, pinpointOf, type Publication } from './csl.ts';
import { formatCsl, type CslItem } from './csl-item.ts';
import type { EditionInfo } from './edition-info.ts';
import { originalKey, type CiteFormat } from './paths.ts';
import { formatRis } from './ris.ts';

/** The text of a citation file. */
export function formatCiteFile(
  format: CiteFormat,
  claim: Claim,
  site: Publication,
  edition: EditionInfo | undefined,
): string {
  return WRITERS[format]([claimItem(claim, site, edition), originalItem(claim.commentary)], claim);
}

const WRITERS: Readonly<Record<CiteFormat, (items: readonly CslItem[], claim: Claim) => string>> = {
  bib: (items, claim) => formatBibtex(items, `The original, with the place in it: ${latexCitation(claim)}`),
  ris: formatRis,
  csl: formatCsl,
};

/** No format has a field for the place that is cited: it belongs to the citation. */
function latexCitation(claim: Claim): string {
  const pinpoint = pinpointOf(claim);
  const place = 'words' in pinpoint ? pinpoint.words : `para.~${pinpoint.locator}`;
  return `\\autocite[${place}]{${originalKey(claim.commentary.slug)}}`;
}
