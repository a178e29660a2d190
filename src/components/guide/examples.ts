/** What guides take their examples from: the site or, while it has no claim, the made-up text of the manual. */
import { getEdition } from '../../edition.ts';
import { makeUpEdition } from '../../lib/manual/two-works.ts';
import type { Edition } from '../../lib/edition/model.ts';

/** Records for examples. They are never mixed: all are the site’s, or all are made up. */
export async function getExamples(): Promise<Edition & { readonly isMadeUp: boolean }> {
  const edition = await getEdition();
  return edition.claims.length > 0
    ? { ...edition, isMadeUp: false }
    : { ...makeUpEdition(), site: edition.site, isMadeUp: true };
}
