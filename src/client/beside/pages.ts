/** Links from the page that compares a copy of the original. */
import type { ClaimId } from '../../lib/address/id.ts';
import { claimPath, withBase } from '../../lib/address/url.ts';
import { make } from '../dom/nodes.ts';

/** What the links need to know about the page. */
export interface Pages {
  readonly base: string;
  readonly slug: string;
  readonly lang: string;
}

/** A link to the page of a claim: `¶7.3`. */
export function linkToClaim(id: ClaimId, { base, slug }: Pages): HTMLElement {
  return make('a', { href: withBase(base, claimPath(slug, id)) }, `¶${id}`);
}
