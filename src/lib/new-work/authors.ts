/** Makes the records of a commentary’s authors: entities, and the source of everything that is not attributed to others. */
import type { Known } from './template.ts';
import { toId } from './to-id.ts';

/** How an author is cited. */
export interface AuthorName {
  readonly family: string;
  readonly given?: string;
  readonly suffix?: string;
}

/**
 * Guesses the parts of a name. Without a comma between them, the family name is the last word and any particles before it.
 * “Jr.” and the like are a suffix, with or without a comma.
 */
export function splitName(name: string): AuthorName {
  const parts = name
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const last = parts.at(-1) ?? '';
  const ending = SUFFIX.exec(last);
  const suffix = ending?.[0].trim();
  const rest = ending
    ? [...parts.slice(0, -1), last.slice(0, ending.index).trim()].filter((part) => part !== '')
    : parts;
  const [before = '', after] = rest;
  if (after !== undefined) return { family: before, given: after, ...(suffix !== undefined && { suffix }) };
  const [, given = '', family = before] = FAMILY.exec(before) ?? [];
  return { family, ...(given !== '' && { given }), ...(suffix !== undefined && { suffix }) };
}

/** A suffix of a name: after other words, or by itself after a comma. */
const SUFFIX = /(?:^|(?<=\S)\s+)(?:Jr\.?|Sr\.?|Jun\.|Sen\.|II|III|IV)$/;

/** The given names, and the last word with the particles before it. */
const FAMILY = /^(.*?)\s+((?:(?:van|von|der|den|de|del|della|di|da|dos|du|la|le|ter|ten|zu|af|av|bin|ibn)\s+)*\S+)$/u;

/** A name in reading order. */
export function joinName({ family, given = '', suffix = '' }: AuthorName): string {
  return `${given} ${family} ${suffix}`.replace(/\s+/g, ' ').trim();
}

/** A name as in references, with the family name first. */
export function sortedName({ family, given, suffix }: AuthorName): string {
  return [family, given, suffix].filter((part) => part !== undefined).join(', ');
}

/** The known fields of an author’s entity. */
export function toAuthorEntity(name: string): Known {
  return { name, type: 'person', namedIn: 'byline' };
}

/** The known fields of the source for the authors’ own voice. */
export function toAuthorSource(authors: readonly { readonly id: string; readonly name: AuthorName }[]): Known {
  const names = authors.map(({ name }) => joinName(name));
  const [first] = authors;
  return {
    name: names.join(' and '),
    subject: authors.map(({ name }) => name.family).join(' and '),
    plural: authors.length > 1,
    voice: 'author',
    ...(authors.length === 1 && first && { entity: first.id }),
    description: `${authors.length > 1 ? 'The authors' : 'The author'} of the article. Every claim that it attributes to nobody else is theirs.`,
  };
}

/** The id of the authors’ source; a single author’s source has the id of the entity. */
export function toSourceId(ids: readonly string[]): string {
  return ids.length === 1 ? (ids[0] ?? '') : toId(ids.join(' and ')) || 'authors';
}
