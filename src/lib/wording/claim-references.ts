/** References to claims inside notes (“¶2.2”), so that a page can link them. */
import { isClaimId, sentenceOf, type ClaimId } from '../address/id.ts';
import type { Claim } from '../edition/model.ts';

/** A stretch of text; `claim` where it refers to one. */
export interface TextPart {
  readonly text: string;
  readonly claim?: Pick<Claim, 'id'>;
}

const REFERENCE = /(¶\d+\.\d+[a-z]?)/;

/** Splits text at its references to claims. One to a whole sentence stands for the first claim of it. */
export function splitClaimReferences(text: string, commentary: WithClaims): TextPart[] {
  return text.split(REFERENCE).flatMap((part) => {
    if (part === '') return [];
    const id = part.slice(1);
    const claim = part.startsWith('¶') && isClaimId(id) ? findClaim(id, commentary) : undefined;
    return [claim ? { text: part, claim } : { text: part }];
  });
}

function findClaim(id: ClaimId, { claims }: WithClaims): Pick<Claim, 'id'> | undefined {
  return claims.find((claim) => claim.id === id) ?? claims.find((claim) => sentenceOf(claim.id) === id);
}

/** A commentary, or an edition of one: what is needed to find claims. */
export interface WithClaims {
  readonly claims: readonly Pick<Claim, 'id'>[];
}
