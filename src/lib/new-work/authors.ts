/** The records that a commentary needs of its authors: as entities, and as the voice that speaks where nobody else does. */
import type { Known } from './template.ts';
import { toId } from './to-id.ts';

/** How an author is cited. */
export interface AuthorName {
  readonly family: string;
  readonly given: string;
}

/** A guess: the last word of a name is what it is sorted by, unless a comma parts the two. */
export function splitName(name: string): AuthorName {
  const [before = '', after] = name.split(',').map((part) => part.trim());
  if (after !== undefined) return { family: before, given: after };
  const words = before.split(/\s+/);
  return { family: words.at(-1) ?? '', given: words.slice(0, -1).join(' ') };
}

/** A name in the order it is read. */
export function joinName({ family, given }: AuthorName): string {
  return `${given} ${family}`.trim();
}

/** What is known of an author as an entity. */
export function toAuthorEntity(name: string): Known {
  return { name, type: 'person', namedIn: 'byline' };
}

/** What is known of the authors’ own voice. */
export function toAuthorSource(authors: readonly { readonly id: string; readonly name: AuthorName }[]): Known {
  const names = authors.map(({ name }) => joinName(name));
  const [first] = authors;
  return {
    name: names.join(' and '),
    subject: authors.map(({ name }) => name.family).join(' and '),
    plural: authors.length > 1,
    voice: 'author',
    ...(authors.length === 1 && first && { entity: first.id }),
    description: `${authors.length > 1 ? 'The authors' : 'The author'} of the commentary. Whatever the text says without handing it to anybody else is theirs.`,
  };
}

/** The id of the source that several authors are together; of one it is that of the entity. */
export function toSourceId(ids: readonly string[]): string {
  return ids.length === 1 ? (ids[0] ?? '') : toId(ids.join(' and ')) || 'authors';
}
