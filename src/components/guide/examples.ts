/** Where guides take their examples from: the site or, if it has no claims, the made-up text of the manual. */
import { getEdition } from '../../edition.ts';
import { makeUpEdition } from '../../lib/manual/two-works.ts';
import type { Edition } from '../../lib/edition/model.ts';

/** Records for examples: either all from the site, or all made up. */
export async function getExamples(): Promise<Edition & { readonly isMadeUp: boolean }> {
  const edition = await getEdition();
  return edition.claims.length > 0
    ? { ...edition, isMadeUp: false }
    : { ...makeUpEdition(), site: edition.site, isMadeUp: true };
}
