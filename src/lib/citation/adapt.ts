/** Changes to items that make a style’s file print what its manual asks for. Nothing is formatted here. */
import { yearNumber, type CslDate, type CslItem, type Pinpoint } from './csl-item.ts';
import { standInDay } from './markup.ts';
import type { StyleId } from './styles.ts';

/** An item as a style sees it: words may stand for its date. */
export interface AdaptedItem extends Omit<CslItem, 'issued'> {
  readonly issued?: CslDate | { readonly literal: string };
}

/** The item as a style should see it. What no style prints is left out, so that references can be shared and kept. */
export function adapt(item: CslItem, style: StyleId): AdaptedItem {
  const { abstract: _abstract, note: _note, custom: _custom, ...printed } = item;
  const dated = { ...printed, ...(printed.issued && { issued: bracketInferred(printed.issued) }) };
  return (ADAPTATIONS[style] ?? []).reduce((adapted: AdaptedItem, change) => change(adapted), dated);
}

/** The place as a style should see it. */
export function adaptPinpoint(pinpoint: Pinpoint, style: StyleId): Pinpoint {
  // The file of Vancouver prints numbers of pages and of nothing else.
  return style === 'vancouver' && 'label' in pinpoint ? { words: `para. ${pinpoint.locator}` } : pinpoint;
}

/** What joins words to a citation: OSCOLA puts nothing between a work and the place in it. */
export function joinWords(words: string, style: StyleId): string {
  return style === 'oscola' ? ` ${words}` : `, ${words}`;
}

type Change = (item: AdaptedItem) => AdaptedItem;

const ADAPTATIONS: Readonly<Partial<Record<StyleId, readonly Change[]>>> = {
  apa: [leaveOutPublisherOfPage, askForDayOfUndated],
  'chicago-notes': [askForDayOfUndated],
  'chicago-author-date': [askForDayOfUndated],
  harvard: [askForDayOfAccess],
  oscola: [askForDayOfAccess],
  vancouver: [beginWithTitleOfPage, askForDayOfAccess],
};

/** All manuals put in square brackets what is not on the source itself. The files write “ca.”, “[2021?]” or nothing. */
function bracketInferred(date: CslDate): NonNullable<AdaptedItem['issued']> {
  return date.circa ? { literal: `[${yearNumber(date)}]` } : date;
}

/** APA: a page on a website has the site’s name and nothing after it. */
function leaveOutPublisherOfPage(item: AdaptedItem): AdaptedItem {
  if (item.type !== 'webpage') return item;
  const { publisher: _publisher, ...rest } = item;
  return rest;
}

/** Citing Medicine puts the site first where the page’s author is also the site’s; here the author is the page’s alone. */
function beginWithTitleOfPage(item: AdaptedItem): AdaptedItem {
  return item.type === 'webpage' ? { ...item, type: 'post-weblog' } : item;
}

/** An undated page may have changed since it was read: only for those do APA and Chicago give the day of access. */
function askForDayOfUndated(item: AdaptedItem): AdaptedItem {
  return item.issued === undefined ? askForDayOfAccess(item) : item;
}

/** Cite Them Right, OSCOLA and Citing Medicine give the day of access beside every address. */
function askForDayOfAccess(item: AdaptedItem): AdaptedItem {
  return item.URL === undefined ? item : { ...item, accessed: standInDay };
}
