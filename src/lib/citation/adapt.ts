/** What a style needs to be told about an item, so that its file gives what its manual asks for. Nothing is formatted here. */
import { yearNumber, type CslDate, type CslItem, type Pinpoint } from './csl-item.ts';
import { standInDay } from './markup.ts';
import type { StyleId } from './styles.ts';

/** The item as a style should see it. What no style prints is left out, so that references can be shared and kept. */
export function adapt(item: CslItem, style: StyleId): CslItem {
  const { abstract: _abstract, note: _note, custom: _custom, ...printed } = item;
  const dated = { ...printed, ...(printed.issued && { issued: bracketInferred(printed.issued) }) };
  return (ADAPTATIONS[style] ?? []).reduce((adapted: CslItem, change) => change(adapted), dated);
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

type Change = (item: CslItem) => CslItem;

const ADAPTATIONS: Readonly<Partial<Record<StyleId, readonly Change[]>>> = {
  apa: [leaveOutPublisherOfPage, askForDayOfUndated],
  'chicago-notes': [askForDayOfUndated],
  'chicago-author-date': [askForDayOfUndated],
  harvard: [askForDayOfAccess],
  oscola: [askForDayOfAccess],
  vancouver: [beginWithTitleOfPage, askForDayOfAccess],
};

/** All manuals put what is not on the source in square brackets. The files write “ca.”, “[2021?]” or nothing. */
function bracketInferred(date: CslDate): CslDate {
  return 'circa' in date ? { literal: `[${yearNumber(date)}]` } : date;
}

/** APA: a page on a website has the site’s name and nothing after it. */
function leaveOutPublisherOfPage(item: CslItem): CslItem {
  if (item.type !== 'webpage') return item;
  const { publisher: _publisher, ...rest } = item;
  return rest;
}

/** Citing Medicine begins the reference to a part of a site with the site when the author is that of the whole; here he is not. */
function beginWithTitleOfPage(item: CslItem): CslItem {
  return item.type === 'webpage' ? { ...item, type: 'post-weblog' } : item;
}

/** What has no date may have been changed since: APA and Chicago, which give no day of access otherwise, give it there. */
function askForDayOfUndated(item: CslItem): CslItem {
  return item.issued === undefined ? askForDayOfAccess(item) : item;
}

/** Cite Them Right, OSCOLA and Citing Medicine give the day of access beside every address. */
function askForDayOfAccess(item: CslItem): CslItem {
  return item.URL === undefined ? item : { ...item, accessed: standInDay };
}
