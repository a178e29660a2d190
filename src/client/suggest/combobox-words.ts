/** The words around suggestions: the names of their groups, what each suggestion is, and how many there are. */
import type { Suggestion } from '../../lib/search/suggest.ts';
import { countOf, nameOfKind } from '../search/words.ts';

/** Suggestions by kind, the kind of the best suggestion first; suggestions that are only spelled alike come last. */
export function groupSuggestions(suggestions: readonly Suggestion[]): SuggestionGroup[] {
  const meant = suggestions.filter(isMeant);
  const groups = [...Map.groupBy(meant, ({ kind }) => nameOfKind(kind))];
  const alike = suggestions.filter((one) => !isMeant(one));
  if (alike.length > 0) groups.push(['Spelled alike', alike]);
  return groups.map(([label, members]) => ({ label, suggestions: members }));
}

/** The description beside the name: `Group · 63 claims`; for a claim its label. */
export function describeSuggestion({ kind, detail, claims }: Suggestion): string {
  const parts = kind === 'claim' || kind === 'term' ? [detail] : [detail, countOf('claim', claims)];
  return parts.filter((part) => part !== '').join(' · ');
}

/** What is announced when the list has changed. */
export function countSuggestions(number: number): string {
  if (number === 0) return 'No suggestions.';
  return `${number} ${number === 1 ? 'suggestion' : 'suggestions'}. Choose with the arrow keys.`;
}

function isMeant({ match }: Suggestion): boolean {
  return match !== 'near';
}

export interface SuggestionGroup {
  readonly label: string;
  readonly suggestions: readonly Suggestion[];
}
