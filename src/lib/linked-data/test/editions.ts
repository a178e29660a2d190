/** The editions for these tests: a miniature with one of every kind of thing, and the content of the site. */
import type { Claim, Commentary, Edition } from '../../edition/index.ts';
import { loadOnce, MINIATURE, SITE } from '../../edition/test/load-once.ts';

/** The miniature, which is small and has one of everything. */
export function loadMiniature(): Promise<Edition> {
  return loadOnce(MINIATURE);
}

/** The content of the project, whatever it is. */
export function loadPublished(): Promise<Edition> {
  return loadOnce(SITE);
}

/** Both, by name. */
export const EDITIONS = { miniature: loadMiniature, published: loadPublished } as const;

/** The claim of an edition with this id. */
export function claimOf({ claims }: Pick<Edition, 'claims'>, id: string): Claim {
  const claim = claims.find((candidate) => candidate.id === id);
  if (!claim) throw new Error(`There is no claim ${id}.`);
  return claim;
}

/** How many claims of a multiplied commentary each paragraph has. */
export const PER_PARAGRAPH = 5;

/** A commentary with `count` claims: those of the edition, repeated with new numbers. */
export function multiply(edition: Edition, count: number): Edition {
  const [commentary] = edition.commentaries;
  if (!commentary) throw new Error('There is no commentary.');
  const claims = Array.from({ length: count }, (_, index): Claim => {
    const model = commentary.claims[index % commentary.claims.length];
    if (!model) throw new Error('There is no claim.');
    const paragraph = Math.floor(index / PER_PARAGRAPH);
    return { ...model, paragraph, id: `${paragraph}.${(index % PER_PARAGRAPH) + 1}` };
  });
  const large: Commentary = { ...commentary, claims };
  return { ...edition, claims, commentaries: [large] };
}
