/** Names of authors, as sentences give them. */
import type { Commentary } from '../edition/model.ts';

/** How an author is cited. */
export type AuthorName = Commentary['original']['authorNames'][number];

/** The whole name, in the order it is read: “Ludwig van Beethoven”, “Martin Luther King Jr.”, “毛泽东”. */
export function fullName(name: AuthorName): string {
  return join(name, name.given);
}

/** The name with initials: “L. van Beethoven”. An organisation’s, a single one, and one in a script without initials stay whole. */
export function signature(name: AuthorName): string {
  const { given } = name;
  return join(name, given !== undefined && HAS_INITIALS.test(given) ? initialsOf(given) : given);
}

/** The name that a sentence uses for short: “Beethoven”, “van Gogh”, “King”. */
export function shortName(name: AuthorName): string {
  if (name.literal !== undefined) return name.literal;
  if (isFamilyFirst(name)) return fullName(name);
  return attach([name['non-dropping-particle'], name.family]);
}

function join(name: AuthorName, given: string | undefined): string {
  const { literal, family, suffix } = name;
  if (literal !== undefined) return literal;
  if (isFamilyFirst(name)) return [family, given, suffix].join('');
  return attach([given, name['dropping-particle'], name['non-dropping-particle'], family, suffix]);
}

/** Joins the parts there are; a particle that ends with an apostrophe or a hyphen has no space after it: “d’Alembert”, “al-Biruni”. */
function attach(parts: readonly (string | undefined)[]): string {
  const known = parts.filter((part) => part !== undefined);
  return known.reduce((name, part) => (name === '' || /['’-]$/u.test(name) ? name + part : `${name} ${part}`), '');
}

/** Chinese, Japanese and Korean names in their own scripts: family first, without a space. */
function isFamilyFirst({ family = '', given = '' }: AuthorName): boolean {
  return /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]+$/u.test(family + given);
}

function initialsOf(given: string): string {
  return given.replace(/(\p{L})[\p{L}’.]*/gu, '$1.');
}

const HAS_INITIALS = /^(?:[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]|\P{L})+$/u;
