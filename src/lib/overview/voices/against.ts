/**
 * How claims relate to each other and to the author: which claims challenge or dispute others, what they support and what
 * confirms them, and how the author presents them.
 */
import type { Claim, Commentary, Source } from '../../edition/model.ts';
import { incomingWithin } from '../../wording/relations.ts';
import { sourcesKey } from './basis.ts';
import { type CorroborationKind, keysOf, type Stance, stances } from '../../vocabulary/index.ts';
import { isOwn } from '../../wording/attribution.ts';

/**
 * Every claim that other claims of the commentary challenge, with these, in reading order. A challenge limits a claim or points the
 * other way, but need not contradict it.
 */
export function findOpposed({ claims }: Pick<Commentary, 'claims'>) {
  return claims
    .map((claim) => ({
      claim,
      against: incomingWithin(claim)
        .filter(({ rel }) => rel === 'challenges')
        .map((link) => ({ claim: link.claim, sameVoice: sourcesKey(claim) === sourcesKey(link.claim) })),
    }))
    .filter(({ against }) => against.length > 0);
}

/** Every claim that sources dispute according to the article, in reading order. */
export function findDisputed({ claims }: Pick<Commentary, 'claims'>) {
  return claims
    .map((claim) => ({ claim, by: claim.corroborations.filter(({ kind }) => kind === 'disputed') }))
    .filter(({ by }) => by.length > 0);
}

/** Claims by how the author presents them, in reading order, without the author’s own. */
export function groupByStance({ claims }: Pick<Commentary, 'claims'>): { stance: Stance; claims: Claim[] }[] {
  return keysOf(stances)
    .filter((stance) => stance !== 'own')
    .map((stance) => ({
      stance,
      claims: claims.filter(({ attributions }) => attributions.some((attribution) => attribution.stance === stance)),
    }))
    .filter((group) => group.claims.length > 0);
}

/**
 * How a note on the reading says that somebody else may be speaking: “read as the author’s, though it may continue what the
 * sources say”. The annotation has no field for this, so it is recognised by the words of notes.
 */
const SAYS_SO = /\b(?:read as|or) the author[’']s\b|\bmay (?:also |only )?continue what\b/iu;

/** The author’s claims that may be somebody else’s, in reading order. */
export function findSpeakerInDoubt({ claims }: Pick<Commentary, 'claims'>): Claim[] {
  return claims.filter((claim) => isOwn(claim) && claim.scopeNotes.some(({ text }) => SAYS_SO.test(text)));
}

const BEARS_OUT: Readonly<Record<CorroborationKind, boolean>> = {
  confirmed: true,
  'several-agree': true,
  'data-agree': true,
  disputed: false,
};

/** What a claim of a source supports, and what supports it. */
export function restingOf({ links, corroborations }: Pick<Claim, 'links' | 'corroborations'>, own: Source) {
  return {
    carries: links.filter(({ rel }) => rel === 'supports').map((link) => link.claim),
    /** Corroborations of it, except by its own source. */
    borneOut: corroborations.filter(({ kind, source }) => BEARS_OUT[kind] && source !== own),
  };
}
