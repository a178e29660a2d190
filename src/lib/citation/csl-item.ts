/** The part of CSL-JSON that this site writes (https://docs.citationstyles.org/en/stable/specification.html, appendix IV). */

import { capitalise } from '../wording/capitals.ts';

/** The name of a person in parts, or of an organisation as one text. */
export type CslName = CslPerson | { readonly literal: string };

/** A person’s name. A single name is the family name. */
export interface CslPerson {
  readonly family: string;
  readonly given?: string | undefined;
  readonly 'dropping-particle'?: string | undefined;
  readonly 'non-dropping-particle'?: string | undefined;
  readonly suffix?: string | undefined;
}

/** The family name after its particles, for formats that have no field for particles: “van Gogh”, “d’Alembert”. */
export function familyWithParticles({ family, ...particles }: CslPerson): string {
  return [particles['dropping-particle'], particles['non-dropping-particle'], family]
    .filter((part) => part !== undefined)
    .reduce((name, part) => (/['’-]$/u.test(name) ? name + part : `${name} ${part}`));
}

/** A date: year, and month and day if known; `circa` if it is inferred. */
export interface CslDate {
  readonly 'date-parts': readonly (readonly number[])[];
  readonly circa?: true;
}

/** An item. Unknown fields are absent, never empty. */
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
  /** The kind of work, in the words that styles print in brackets. */
  readonly genre?: string;
  readonly abstract?: string;
  readonly note?: string;
  /** Fields that CSL does not have: `swhid`, `ark`, `edition-doi`, `edition-ark`. No style prints them. */
  readonly custom?: Readonly<Record<string, string>>;
}

/** The place in a work: a numbered paragraph, or words. */
export type Pinpoint = { readonly label: 'paragraph'; readonly locator: string } | { readonly words: string };

/** A day, `YYYY-MM-DD`, as a CSL date. */
export function toCslDate(day: string): CslDate {
  return { 'date-parts': [day.split('-').map(Number)] };
}

/** The year of a date. */
export function yearNumber(date: CslDate): string {
  return String(date['date-parts'][0]?.[0] ?? '');
}

/**
 * The note for formats and programs that have no field for the kind of work, or lose it. It begins with the kind, unless it
 * already names the restated work.
 */
export function noteOf({ genre, note }: CslItem): string | undefined {
  if (genre === undefined) return note;
  const [work] = /“.+”/u.exec(genre) ?? [];
  if (work !== undefined && note?.includes(work)) return note;
  return [`${capitalise(genre)}.`, ...(note === undefined ? [] : [note])].join(' ');
}

/** A CSL-JSON file: always a list, one item per line, so that a claim’s file shares lines with the file of its commentary. */
export function formatCsl(items: readonly CslItem[]): string {
  return `[\n${items.map(formatCslItem).join(',\n')}\n]\n`;
}

/** An item as JSON. Zotero drops the genre of entries, so the note has it too. */
function formatCslItem(item: CslItem): string {
  const note = noteOf(item);
  return JSON.stringify(note === undefined ? item : { ...item, note });
}
