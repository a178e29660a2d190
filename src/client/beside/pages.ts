/** Where the links of the page beside an original lead. */
import type { ClaimId } from '../../lib/address/id.ts';
import { claimPath, withBase } from '../../lib/address/url.ts';
import { make } from '../dom/nodes.ts';

/** What the links need to know of the page. */
export interface Pages {
  readonly base: string;
  readonly slug: string;
  readonly lang: string;
}

/** A link to the page of a claim: `¶7.3`. */
export function linkToClaim(id: ClaimId, { base, slug }: Pages): HTMLElement {
  return make('a', { href: withBase(base, claimPath(slug, id)) }, `¶${id}`);
}
