/** On whose word a claim rests. It says who is named, never whether anybody is right. */
import type { Claim } from '../../edition/model.ts';
import type { Voice } from '../../vocabulary/index.ts';
import { isOwn } from '../../wording/attribution.ts';

/** The kinds of basis, from the author’s own word to that of one nobody can name. */
export const bases = {
  author: { label: 'The author’s own word', short: 'author' },
  named: { label: 'A named voice or a text', short: 'named voice or text' },
  people: { label: 'Unnamed people, spoken of together', short: 'unnamed people' },
  one: { label: 'One unnamed voice', short: 'one unnamed voice' },
} as const;

export type Basis = keyof typeof bases;

/** The kinds of basis in their order. */
export const listBases: readonly Basis[] = ['author', 'named', 'people', 'one'];

/**
 * Finds a claim’s basis. Where several sources say it together, one that is named makes it named; unnamed sources
 * together are unnamed people.
 */
export function basisOf(claim: Pick<Claim, 'attributions'>): Basis {
  if (isOwn(claim)) return 'author';
  const voices = claim.attributions.map(({ source }) => source.voice);
  if (!voices.every((voice) => UNNAMED.has(voice))) return 'named';
  return voices.length === 1 && voices.every((voice) => SINGLE.has(voice)) ? 'one' : 'people';
}

const UNNAMED: ReadonlySet<Voice> = new Set(['unnamed-person', 'unnamed-people', 'unspecified']);
/** One person, or a statement whose owner the article does not tell at all. */
const SINGLE: ReadonlySet<Voice> = new Set(['unnamed-person', 'unspecified']);
