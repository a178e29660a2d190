/** The bibliographic record of the original, in words. */
import type { Commentary } from '../edition/model.ts';
import { joinList } from './list.ts';

type Original = Commentary['original'];

/** The authors as they sign: “Antonia Author and Bert Writer”. */
export function authorsInWords({ authorNames }: Pick<Original, 'authorNames'>): string {
  return joinList(authorNames.map(({ given, family }) => `${given} ${family}`));
}

/** The year; in square brackets where it is inferred, as bibliographies do. */
export function yearInWords({ issued }: Pick<Original, 'issued'>): string {
  return issued.verified ? String(issued.year) : `[${issued.year}]`;
}

/** Publisher, series and year: “Institute, Series, [2021]”. */
export function imprintInWords(original: Pick<Original, 'publisher' | 'series' | 'issued'>): string {
  return [original.publisher, original.series, yearInWords(original)].join(', ');
}

/** The authors with initials, as notes and descriptions give them: “A. Author and B. Writer”. */
export function signatures({ authorNames }: Pick<Original, 'authorNames'>): string {
  return joinList(authorNames.map(({ given, family }) => `${initialsOf(given)} ${family}`));
}

function initialsOf(given: string): string {
  return given.replace(/(\p{L})[\p{L}’.]*/gu, '$1.');
}
