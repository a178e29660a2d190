import type { Cache } from '../cache/cache.ts';
import type { Claim, Edition } from '../edition/model.ts';
import { citedClaimName } from '../wording/claim-name.ts';
import { editionItem, pageItem, pinpointOf } from './csl.ts';
import { citedEdition } from './edition-info.ts';
import { createEngine } from './engine.ts';
import { createReferences } from './references.ts';
import { isPlainTitle, STAND_IN_TITLE, STAND_IN_URL } from './stand-in.ts';
import { styleIds } from './styles.ts';

/**
 * Formats and caches what the pages of an edition ask for, one style after the other. Three of the processors take some
 * 100 MB each, which is free again before the pages are made. What is missing here a page formats itself.
 */
export function formatAhead({ site, commentaries }: Edition, cache: Cache, start = createEngine): void {
  const page = { ...pageItem({ title: STAND_IN_TITLE, path: '/' }, site, commentaries), URL: STAND_IN_URL };
  for (const style of styleIds) {
    const references = createReferences({ cache, styles: [style], start });
    references.toItem(page);
    for (const commentary of commentaries) {
      references.toOriginal(commentary);
      for (const edition of commentary.editions) references.toItem(editionItem(commentary, site, edition));
      for (const claim of pickDiffering(commentary.claims)) {
        references.toOriginal(commentary, pinpointOf(claim));
        references.toClaim(claim, site, citedEdition(claim));
        references.toAnyClaim(claim, site, citedEdition(claim));
      }
    }
  }
}

/** Claims whose references differ in more than what is filled in. */
function pickDiffering(claims: readonly Claim[]): Claim[] {
  const kindOf = (claim: Claim): string =>
    isPlainTitle(citedClaimName(claim))
      ? `${citedEdition(claim)?.number ?? ''} ${claim.paragraph > 0 ? 'paragraph' : 'stand-first'}`
      : claim.id;
  return [...new Map(claims.map((claim) => [kindOf(claim), claim])).values()];
}
