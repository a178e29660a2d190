/** References with blanks for what differs: title, address, and the place in the work. */
import type { CslItem, Pinpoint } from './csl-item.ts';
import type { Reference } from './engine.ts';
import type { Formatter } from './formatter.ts';
import {
  openReference,
  STAND_IN_NUMBER,
  STAND_IN_PARAGRAPH,
  STAND_IN_TITLE,
  STAND_IN_TITLE_IN_TWO,
  STAND_IN_URL,
} from './stand-in.ts';

/** An item that is formatted once for many references. */
export interface Template {
  /** An item with stand-ins. */
  readonly item: CslItem;
  readonly pinpoint?: Pinpoint | undefined;
  /** Identifies the template. Computed once for all styles. */
  readonly key: string;
}

/** The real texts for the blanks of a template. */
export interface Real {
  readonly title: string;
  readonly url: string;
  readonly paragraph?: string;
  readonly number?: string;
}

/** Fills in templates in one style; undefined if the style has changed or dropped a stand-in. */
export type FillIn = (template: Template, real: Real) => Reference | undefined;

/** The template of an item. Its title must be plain: styles may change only its capitals. */
export function templateOf(item: CslItem, pinpoint?: Pinpoint): Template {
  const title = item.title.includes(':') ? STAND_IN_TITLE_IN_TWO : STAND_IN_TITLE;
  const blank = { ...item, title, ...(item.URL !== undefined && { URL: STAND_IN_URL }) };
  return { item: blank, pinpoint, key: JSON.stringify([blank, pinpoint]) };
}

/** Prepares one style, in which each template is formatted once. */
export function createFillIn(format: Formatter, headline: (title: string) => string): FillIn {
  const opened = new Map<string, Opened | undefined>();
  return (template, { title, url, paragraph = '', number = '' }) => {
    if (!opened.has(template.key)) opened.set(template.key, open(template, format, headline));
    const { fill, printed } = opened.get(template.key) ?? {};
    return printed && fill?.([printed(title), url, paragraph, number]);
  };
}

interface Opened {
  readonly fill: ReturnType<typeof openReference>;
  /** The title as the style prints it. */
  readonly printed: (title: string) => string;
}

/** Formats a template and prepares it for filling in. Its title is printed unchanged or in headline style. */
function open(
  { item, pinpoint }: Template,
  format: Formatter,
  headline: (title: string) => string,
): Opened | undefined {
  const reference = format(item, pinpoint);
  const openAs = (printed: Opened['printed']): Opened | undefined => {
    const fill = openReference(reference, [
      { standIn: printed(item.title), needed: true },
      { standIn: STAND_IN_URL, needed: item.URL !== undefined },
      { standIn: STAND_IN_PARAGRAPH },
      { standIn: STAND_IN_NUMBER },
    ]);
    return fill && { fill, printed };
  };
  return openAs((title) => title) ?? openAs(headline);
}

/** The reference to a place in a work, formatted with a stand-in for the number of the paragraph. */
export function formatPlace(format: Formatter, item: CslItem, place: Pinpoint | undefined): Reference {
  const { pinpoint, paragraph } = withoutNumber(place);
  if (paragraph === undefined) return format(item, place);
  const fill = openReference(format(item, pinpoint), [{ standIn: STAND_IN_PARAGRAPH, needed: true }]);
  return fill?.([paragraph]) ?? format(item, place);
}

/** A place with a stand-in for its paragraph number, if it has one; and that number. */
export function withoutNumber(place: Pinpoint | undefined): {
  readonly pinpoint: Pinpoint | undefined;
  readonly paragraph?: string;
} {
  if (place === undefined || 'words' in place) return { pinpoint: place };
  return { pinpoint: { ...place, locator: STAND_IN_PARAGRAPH }, paragraph: place.locator };
}
