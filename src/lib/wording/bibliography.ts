/**
 * The bibliographic record of the original in words, and the names of its authors. Missing fields are left out with their commas.
 */
import type { Commentary } from '../edition/model.ts';
import { joinList } from './list.ts';

type Original = Commentary['original'];

/** Replaces the year of a text without a date. */
const UNDATED = 'undated';

/** The full names of the authors: “Antonia Author and Bert Writer”; empty if nobody is named. */
export function authorsInWords({ authorNames }: Pick<Original, 'authorNames'>): string {
  return joinList(authorNames.map(fullName));
}

/** The year, in square brackets if it is inferred, as in bibliographies. */
export function yearInWords({ issued }: Pick<Original, 'issued'>): string {
  if (issued === undefined) return UNDATED;
  return issued.verified ? String(issued.year) : `[${issued.year}]`;
}

/** Publisher, series and year: “Institute, Series, [2021]”. */
export function imprintInWords(original: Imprint): string {
  return listed([original.publisher, original.series, yearInWords(original)]);
}

/** The short imprint: “Series, [2021]”. */
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
  // “Jr.” already ends with a full stop.
  const ended = authors === '' ? '' : `${authors.replace(/\.$/, '')}. `;
  return `${ended}${atStart(imprintInWords(original))}`;
}

/** The whole record as one phrase: “Antonia Author, “Title”, Institute, Series, 2021”. */
export function workInWords(original: Imprint & Pick<Original, 'authorNames' | 'title'>): string {
  return listed([authorsInWords(original), `“${original.title}”`, imprintInWords(original)]);
}

/** The authors with initials, for notes and descriptions: “A. Author and B. Writer”. */
export function signatures({ authorNames }: Pick<Original, 'authorNames'>): string {
  return joinList(authorNames.map(signature));
}

/** The authors with the verb, for “unless marked, … it”: “Author and Writer state”, “the text states”. */
export function speakersState({ authorNames }: Pick<Original, 'authorNames'>): string {
  const speakers = joinList(authorNames.map(shortName)) || 'the text';
  return `${speakers} ${authorNames.length > 1 ? 'state' : 'states'}`;
}

type Imprint = Pick<Original, 'publisher' | 'series' | 'issued'>;

/** Joins known parts by commas. */
export function listed(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(', ');
}

/** An imprint at the start of a sentence: “undated” gets a capital; names are unchanged. */
export function atStart(words: string): string {
  return words.startsWith(UNDATED) ? `U${words.slice(1)}` : words;
}

/** An author’s name in its parts. */
export type AuthorName = Commentary['original']['authorNames'][number];

/** The full name, in reading order: “Ludwig van Beethoven”, “Martin Luther King Jr.”, “毛泽东”. */
export function fullName(name: AuthorName): string {
  return join(name, name.given);
}

/** The name with initials: “L. van Beethoven”. Organisations, single names and scripts without initials are unchanged. */
export function signature(name: AuthorName): string {
  const { given } = name;
  return join(name, given !== undefined && HAS_INITIALS.test(given) ? initialsOf(given) : given);
}

/** The short name in sentences: “Beethoven”, “van Gogh”, “King”. */
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

/** Joins the parts of a name, without a space after an apostrophe or a hyphen: “d’Alembert”, “al-Biruni”. */
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
