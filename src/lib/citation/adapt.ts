/** What a style needs to be told about an item, so that its file gives what its manual asks for. Nothing is formatted here. */
import { yearNumber, type CslItem } from './csl-item.ts';
import { standInDay } from './markup.ts';
import type { StyleId } from './styles.ts';

/** The two forms of a reference: what stands in the text, and in the list at the end. */
export type Form = 'citation' | 'entry';

/** The item as a style should see it. What no style prints is left out, so that references can be shared and kept. */
export function adapt(item: CslItem, style: StyleId, form: Form): CslItem {
  const { abstract: _abstract, note: _note, ...printed } = item;
  return (ADAPTATIONS[style] ?? []).reduce((adapted: CslItem, change) => change(adapted, form), printed);
}

type Change = (item: CslItem, form: Form) => CslItem;

const ADAPTATIONS: Readonly<Partial<Record<StyleId, readonly Change[]>>> = {
  apa: [leaveOutPublisherOfPage],
  'chicago-author-date': [giveYearOnce, bracketOriginalYearOnce],
  harvard: [askForDayOfAccess],
  oscola: [askForDayOfAccess],
};

/** APA: a page on a website has the site’s name and nothing after it. */
function leaveOutPublisherOfPage(item: CslItem): CslItem {
  if (item.type !== 'webpage') return item;
  const { publisher: _publisher, ...rest } = item;
  return rest;
}

/** Chicago repeats the year of a web page with its month and day; the file repeats a bare year as well. */
function giveYearOnce(item: CslItem): CslItem {
  const isDay =
    item.issued !== undefined && 'date-parts' in item.issued && (item.issued['date-parts'][0]?.length ?? 0) > 1;
  return item.type === 'webpage' && !isDay ? { ...item, type: 'document' } : item;
}

/** Chicago, of new editions: “(Author [2021] 2026)” in the text. The file adds the brackets; an inferred year has them already. */
function bracketOriginalYearOnce(item: CslItem, form: Form): CslItem {
  const original = item['original-date'];
  if (form === 'entry' || original === undefined) return item;
  return { ...item, 'original-date': { 'date-parts': [[Number(yearNumber(original))]] } };
}

/** Cite Them Right and OSCOLA give the day of access beside every address; the other manuals need none here. */
function askForDayOfAccess(item: CslItem): CslItem {
  return item.URL === undefined ? item : { ...item, accessed: standInDay };
}
