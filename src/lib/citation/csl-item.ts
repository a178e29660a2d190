/** The part of CSL-JSON that this site writes (https://docs.citationstyles.org/en/stable/specification.html, appendix IV). */

/** A name: a person’s in two parts, or a body’s as it is. */
export type CslName = { readonly family: string; readonly given: string } | { readonly literal: string };

/** A date: year, month and day as far as known, or words that stand for it. */
export type CslDate = { readonly 'date-parts': readonly (readonly number[])[] } | { readonly literal: string };

/** An item. Fields that are not known are absent, never empty. */
export interface CslItem {
  readonly id: string;
  readonly type: 'book' | 'chapter' | 'dataset' | 'webpage' | 'document';
  readonly title: string;
  readonly 'container-title'?: string;
  readonly author?: readonly CslName[];
  readonly editor?: readonly CslName[];
  readonly edition?: string;
  readonly publisher?: string;
  readonly issued?: CslDate;
  readonly 'original-date'?: CslDate;
  readonly accessed?: CslDate;
  readonly URL?: string;
  readonly language: string;
  readonly abstract?: string;
  readonly note?: string;
}

/** Where in a work: a numbered place, or words where it has no number. */
export type Pinpoint = { readonly label: 'paragraph'; readonly locator: string } | { readonly words: string };

/** A day, `YYYY-MM-DD`, as CSL writes it. */
export function toCslDate(day: string): CslDate {
  return { 'date-parts': [day.split('-').map(Number)] };
}

/** Whether a date stands in brackets, as inferred. */
export function isInferred(date: CslDate): boolean {
  return 'literal' in date;
}

/** The year of a date, without brackets. */
export function yearNumber(date: CslDate): string {
  return 'literal' in date ? date.literal.replace(/\D/g, '') : String(date['date-parts'][0]?.[0] ?? '');
}

/** A CSL-JSON file: always a list. */
export function formatCsl(items: readonly CslItem[]): string {
  return `${JSON.stringify(items, undefined, 2)}\n`;
}
