/** The part of CSL-JSON that this site writes (https://docs.citationstyles.org/en/stable/specification.html, appendix IV). */

import { capitalise } from '../wording/capitals.ts';

/** The name of a person in its parts, or of an organisation as it is. */
export type CslName = CslPerson | { readonly literal: string };

/** A person’s name; a single name is the family name. */
export interface CslPerson {
  readonly family: string;
  readonly given?: string;
  readonly 'dropping-particle'?: string;
  readonly 'non-dropping-particle'?: string;
  readonly suffix?: string;
}

/** The family name with its particles before it, for formats that have no field for them: “van Gogh”, “d’Alembert”. */
export function familyWithParticles({ family, ...particles }: CslPerson): string {
  return [particles['dropping-particle'], particles['non-dropping-particle'], family]
    .filter((part) => part !== undefined)
    .reduce((name, part) => (/['’-]$/u.test(name) ? name + part : `${name} ${part}`));
}

/** A date: year, month and day as far as known; `circa` where it is inferred. */
export interface CslDate {
  readonly 'date-parts': readonly (readonly number[])[];
  readonly circa?: true;
}

/** An item. Fields that are not known are absent, never empty. */
export interface CslItem {
  readonly id: string;
  readonly type: 'book' | 'entry-encyclopedia' | 'dataset' | 'webpage' | 'post-weblog' | 'document';
  readonly title: string;
  readonly 'container-title'?: string;
  readonly author?: readonly CslName[];
  readonly edition?: string;
  readonly publisher?: string;
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly URL?: string;
  readonly DOI?: string;
  readonly language: string;
  /** What kind of work it is, in the words that styles print in brackets. */
  readonly genre?: string;
  readonly abstract?: string;
  readonly note?: string;
  /** What CSL has no field for: `swhid`, and `ark` or `edition-doi`. No style prints it. */
  readonly custom?: Readonly<Record<string, string>>;
}

/** Where in a work: a numbered paragraph, or words where there is no number or where words say it better. */
export type Pinpoint = { readonly label: 'paragraph'; readonly locator: string } | { readonly words: string };

/** A day, `YYYY-MM-DD`, as CSL writes it. */
export function toCslDate(day: string): CslDate {
  return { 'date-parts': [day.split('-').map(Number)] };
}

/** The year of a date. */
export function yearNumber(date: CslDate): string {
  return String(date['date-parts'][0]?.[0] ?? '');
}

/**
 * The note for formats and programs that have no field for the kind of work, or lose it: it begins with the kind, unless it
 * names the work that the kind names.
 */
export function noteOf({ genre, note }: CslItem): string | undefined {
  if (genre === undefined) return note;
  const [work] = /“.+”/u.exec(genre) ?? [];
  if (work !== undefined && note?.includes(work)) return note;
  return [`${capitalise(genre)}.`, ...(note === undefined ? [] : [note])].join(' ');
}

/** A CSL-JSON file: always a list; one item a line, so that a claim’s own file has the lines of its commentary’s. */
export function formatCsl(items: readonly CslItem[]): string {
  return joinCsl(items.map(formatCslItem));
}

/** An item as JSON. Zotero has no genre of an entry, so the note says it too. */
export function formatCslItem(item: CslItem): string {
  const note = noteOf(item);
  return JSON.stringify(note === undefined ? item : { ...item, note });
}

/** A file of items that are written already. */
export function joinCsl(items: readonly string[]): string {
  return `[\n${items.join(',\n')}\n]\n`;
}
