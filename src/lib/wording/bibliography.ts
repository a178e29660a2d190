/** The bibliographic record of the original, in words. What a record does not have is left out, with its comma. */
import type { Commentary } from '../edition/model.ts';
import { fullName, shortName, signature } from './author-name.ts';
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
