/** Changes items so that the file of a style prints what its manual requires. Nothing is formatted here. */
import { yearNumber, type CslDate, type CslItem, type Pinpoint } from './csl-item.ts';
import { standInDay } from './markup.ts';
import type { StyleId } from './styles.ts';

/** An item as passed to a style: its date may be given in words. */
export interface AdaptedItem extends Omit<CslItem, 'issued'> {
  readonly issued?: CslDate | { readonly literal: string };
}

/** Adapts an item to a style. Fields that no style prints are left out, so that references can be shared and cached. */
export function adapt(item: CslItem, style: StyleId): AdaptedItem {
  const { abstract: _abstract, note: _note, custom: _custom, ...printed } = item;
  const dated = { ...printed, ...(printed.issued && { issued: bracketInferred(printed.issued) }) };
  return (ADAPTATIONS[style] ?? []).reduce((adapted: AdaptedItem, change) => change(adapted), dated);
}

/** Adapts a place to a style. */
export function adaptPinpoint(pinpoint: Pinpoint, style: StyleId): Pinpoint {
  // The Vancouver file prints only page numbers.
  return style === 'vancouver' && 'label' in pinpoint ? { words: `para. ${pinpoint.locator}` } : pinpoint;
}

/** Words to add to a citation, with their separator: OSCOLA has no comma between a work and the place in it. */
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

/** All manuals put information that is not on the source in square brackets. The files print “ca.”, “[2021?]” or no mark. */
function bracketInferred(date: CslDate): NonNullable<AdaptedItem['issued']> {
  return date.circa ? { literal: `[${yearNumber(date)}]` } : date;
}

/** APA: a page on a website has the site’s name and nothing after it. */
function leaveOutPublisherOfPage(item: AdaptedItem): AdaptedItem {
  if (item.type !== 'webpage') return item;
  const { publisher: _publisher, ...rest } = item;
  return rest;
}

/** Citing Medicine puts the site first if the page and the site have the same author. Here they do not. */
function beginWithTitleOfPage(item: AdaptedItem): AdaptedItem {
  return item.type === 'webpage' ? { ...item, type: 'post-weblog' } : item;
}

/** APA and Chicago give the day of access only for undated pages, which may have changed since they were read. */
function askForDayOfUndated(item: AdaptedItem): AdaptedItem {
  return item.issued === undefined ? askForDayOfAccess(item) : item;
}

/** Cite Them Right, OSCOLA and Citing Medicine give the day of access with every address. */
function askForDayOfAccess(item: AdaptedItem): AdaptedItem {
  return item.URL === undefined ? item : { ...item, accessed: standInDay };
}
