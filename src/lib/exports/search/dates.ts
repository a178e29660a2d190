/** The dates of a search record: those of claims, and those of events and entities, which come from references. */
import { startOf, toSpan } from '../../date/span.ts';
import type { Claim, Commentary, Entity } from '../../edition/model.ts';
import { dateInWords, onceInWords } from '../../wording/date.ts';

/** The dates of a claim, and those of its events and of later ones in notes, from references. */
export function datesOfClaim({ when, events, editorNotes }: Claim): RecordDate[] {
  return [
    ...when.flatMap(({ edtf, text }) => (edtf === undefined ? [] : toDate(edtf, text, false))),
    ...events.flatMap(({ event }) => (event ? datesOfEntity(event) : [])),
    ...editorNotes.flatMap(({ happened = '' }) => toDate(happened, `editors’ note: ${dateInWords(happened)}`, true)),
  ];
}

/** The dates in the life of an entity. */
export function datesOfEntity({ dates }: Entity): RecordDate[] {
  return dates.flatMap(({ edtf, what }) => toDate(edtf, `${what}: ${dateInWords(edtf)}`, true));
}

/** The date on which an article was published. */
export function datesOfOriginal({ issued }: Commentary['original']): RecordDate[] {
  if (!issued) return [];
  const { edtf, verified } = issued;
  return toDate(edtf, `published: ${onceInWords(edtf)}${verified ? '' : ' (inferred)'}`, false);
}

function toDate(edtf: string, text: string, isFromReference: boolean): RecordDate[] {
  const span = toSpan(edtf);
  const from = startOf(span);
  if (from === undefined) return [];
  return [{ text, from, days: span.to === undefined ? 0 : span.to - from, isFromReference }];
}

/** A date: its display text, its first day (counted from 1970), and its number of days, which is 0 if it has no end. */
export interface RecordDate {
  readonly text: string;
  readonly from: number;
  readonly days: number;
  readonly isFromReference: boolean;
}
