/** The editions that these tests use: a miniature of every kind of thing, and what the site publishes. */
import { fileURLToPath } from 'node:url';
import { loadEdition, type Claim, type Commentary, type Edition } from '../../edition/index.ts';

/** Small, and holds one of everything. */
export function loadMiniature(): Promise<Edition> {
  return load(new URL('../../edition/test/content', import.meta.url));
}

/** What is in the project’s content folder, whatever that is. */
export function loadPublished(): Promise<Edition> {
  return load(new URL('../../../../content', import.meta.url));
}

/** Both, by name. */
export const EDITIONS = { miniature: loadMiniature, published: loadPublished } as const;

/** The claim of a miniature with this id. */
export function claimOf({ claims }: Pick<Edition, 'claims'>, id: string): Claim {
  const claim = claims.find((candidate) => candidate.id === id);
  if (!claim) throw new Error(`There is no claim ${id}.`);
  return claim;
}

/** How many claims of a multiplied commentary each paragraph has. */
export const PER_PARAGRAPH = 5;

/** A commentary with as many claims as asked for: the miniature’s, over and over, each with a number of its own. */
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

async function load(root: URL): Promise<Edition> {
  const { edition } = await loadEdition(fileURLToPath(root));
  if (!edition) throw new Error(`The content of ${root.pathname} has issues.`);
  return edition;
}
