/**
 * The bibliographic record of the original, in words, with the names of its authors. What a record does not have is left out,
 * with its comma.
 */
import type { Commentary } from '../edition/model.ts';
import { joinList } from './list.ts';

type Original = Commentary['original'];

/** What stands for the year of a text without a date. */
const UNDATED = 'undated';

/** The authors as they sign: “Antonia Author and Bert Writer”; nothing where nobody is named. */
export function authorsInWords({ authorNames }: Pick<Original, 'authorNames'>): string {
  return joinList(authorNames.map(fullName));
}

/** The year; in square brackets where it is inferred, as bibliographies do. */
export function yearInWords({ issued }: Pick<Original, 'issued'>): string {
  if (issued === undefined) return UNDATED;
  return issued.verified ? String(issued.year) : `[${issued.year}]`;
}

/** Publisher, series and year: “Institute, Series, [2021]”. */
export function imprintInWords(original: Imprint): string {
  return listed([original.publisher, original.series, yearInWords(original)]);
}

/** Where and when it appeared, in short: “Series, [2021]”. */
export function placeInWords(original: Imprint): string {
  return listed([original.series ?? original.publisher, yearInWords(original)]);
}

/** Authors, series and year, for a line above a title. */
export function kickerInWords(original: Imprint & Pick<Original, 'authorNames'>): string {
  return atStart(listed([authorsInWords(original), placeInWords(original)]));
}

/** Authors and imprint in two sentences, without the last full stop: “Antonia Author. Institute, Series, 2021”. */
export function recordInWords(original: Imprint & Pick<Original, 'authorNames'>): string {
  const authors = authorsInWords(original);
  // “Jr.” has its full stop.
  const ended = authors === '' ? '' : `${authors.replace(/\.$/, '')}. `;
  return `${ended}${atStart(imprintInWords(original))}`;
}

/** The whole record as one phrase: “Antonia Author, “Title”, Institute, Series, 2021”. */
export function workInWords(original: Imprint & Pick<Original, 'authorNames' | 'title'>): string {
  return listed([authorsInWords(original), `“${original.title}”`, imprintInWords(original)]);
}

/** The authors with initials, as notes and descriptions give them: “A. Author and B. Writer”. */
export function signatures({ authorNames }: Pick<Original, 'authorNames'>): string {
  return joinList(authorNames.map(signature));
}

/** Who states what is not marked, with the verb: “Author and Writer state”, “the text states”. */
export function speakersState({ authorNames }: Pick<Original, 'authorNames'>): string {
  const speakers = joinList(authorNames.map(shortName)) || 'the text';
  return `${speakers} ${authorNames.length > 1 ? 'state' : 'states'}`;
}

type Imprint = Pick<Original, 'publisher' | 'series' | 'issued'>;

/** Joins what is known by commas. */
export function listed(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(', ');
}

/** Such words at the start of a sentence: the word for a missing date has a capital then; a name keeps its own. */
export function atStart(words: string): string {
  return words.startsWith(UNDATED) ? `U${words.slice(1)}` : words;
}

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
