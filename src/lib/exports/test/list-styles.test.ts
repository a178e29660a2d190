import { expect, test } from 'playwright/test';
import { loadSite } from './edition.ts';
import { claimName } from '../../wording/claim-name.ts';
import { citedUrl } from '../../citation/csl.ts';
import { citedEdition } from '../../citation/edition-info.ts';
import { toListStyles } from '../../citation/list-styles.ts';
import { createReferences } from '../../citation/references.ts';
import { writeReference } from '../../citation/write-reference.ts';

test('what is published of the styles gives the reference of every claim as the processor does', async () => {
  const edition = await loadSite();
  // Styles that start at once; one has headline style, one a day of access.
  const references = createReferences({ styles: ['mla', 'harvard', 'vancouver'] });
  for (const commentary of edition.commentaries) {
    const published = toListStyles(commentary, edition, references);
    for (const claim of commentary.claims) {
      const cited = citedEdition(claim);
      const url = citedUrl(claim, edition.site, cited);
      for (const { id, reference } of references.toClaim(claim, edition.site, cited)) {
        expect(
          writeReference({ id: claim.id, title: claimName(claim), url }, published, id),
          `${claim.id} ${id}`,
        ).toEqual(reference.entry);
      }
    }
  }
});
