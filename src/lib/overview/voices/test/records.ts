/** Small records for the tests of the voices, with only the fields that their functions read. */
import type { Attribution, Claim, ClaimLink, Source } from '../../../edition/model.ts';
import type { Certainty, Voice } from '../../../vocabulary/index.ts';

/** A source of a kind. */
export function voice(id: string, kind: Voice): Source {
  return { id, name: id, subject: id, voice: kind } as unknown as Source;
}

/** A claim of one or more sources. */
export function saidBy(id: string, sources: readonly Source[], more: Partial<Claim> = {}): Claim {
  const attributions = sources.map((source): Attribution => ({
    source,
    stance: source.voice === 'author' ? 'own' : 'neutral',
  }));
  const certainty: Certainty = 'stated';
  const none = { links: [], incoming: [], corroborations: [], scopeNotes: [] };
  return { id, certainty, attributions, ...none, ...more } as unknown as Claim;
}

/** Adds a link and its back-link. */
export function link(from: Claim, rel: ClaimLink['rel'], to: Claim): void {
  (from.links as ClaimLink[]).push({ rel, claim: to });
  (to.incoming as ClaimLink[]).push({ rel, claim: from });
}
