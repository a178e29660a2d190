/** Claims that are counted as the author’s although, by a note on how they are read, somebody else may be speaking. */
import type { Claim, Commentary } from '../../edition/model.ts';
import { isOwn } from '../../wording/attribution.ts';

/**
 * How such a note says so: “read as the author’s, though it may continue what the sources say”. The annotation has no field
 * for it, so it is recognised by the words that notes use.
 */
const SAYS_SO = /\b(?:read as|or) the author[’']s\b|\bmay (?:also |only )?continue what\b/iu;

/** The author’s claims that may be somebody else’s, in reading order. */
export function findSpeakerInDoubt({ claims }: Pick<Commentary, 'claims'>): Claim[] {
  return claims.filter((claim) => isOwn(claim) && claim.scopeNotes.some(({ text }) => SAYS_SO.test(text)));
}
