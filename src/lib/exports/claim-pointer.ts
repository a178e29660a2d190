/** How a record points to a claim. */
import { claimPath, withBase } from '../address/url.ts';
import type { Claim } from '../edition/model.ts';
import type { ClaimPointerJson } from './schema/entity.ts';

/** A claim by its ids, and by the address that is its key in every file. */
export function toClaimPointer({ id, commentary: { slug } }: Claim, address: string): ClaimPointerJson {
  return { claim: id, commentary: slug, url: withBase(address, claimPath(slug, id)) };
}
