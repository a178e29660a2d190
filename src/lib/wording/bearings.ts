/** How a claim bears on others and they on it, under the headings that readers see: “Leads to”, “Rests on”. */
import type { Claim, ClaimLink } from '../edition/model.ts';
import { claimLinks, type ClaimLinkKind, keysOf } from '../vocabulary/index.ts';

/** Links of one kind and one direction. */
export interface Bearing {
  readonly heading: string;
  readonly links: readonly ClaimLink[];
}

/** What stands above the claims that a claim links to, and above those that link to it. */
const HEADINGS: Readonly<Record<ClaimLinkKind, { readonly to: string; readonly from: string }>> = {
  supports: { to: 'Leads to', from: 'Rests on' },
  challenges: { to: 'Speaks against', from: 'Spoken against by' },
  restates: { to: 'Says again', from: 'Said again by' },
  elaborates: { to: 'Adds detail to', from: 'Detailed by' },
};

/** The links of a claim, in the order of the vocabulary; groups without any are left out. */
export function bearingsOf({ links, incoming }: Pick<Claim, 'links' | 'incoming'>): Bearing[] {
  return keysOf(claimLinks)
    .flatMap((rel) => [
      { heading: HEADINGS[rel].to, links: links.filter((link) => link.rel === rel) },
      { heading: HEADINGS[rel].from, links: incoming.filter((link) => link.rel === rel) },
    ])
    .filter((bearing) => bearing.links.length > 0);
}
