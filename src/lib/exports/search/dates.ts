/** When what a record tells of happened: dates of claims, of events in them, and of entities, which come from references. */
import { startOf, toSpan } from '../../date/span.ts';
import type { Claim, Entity } from '../../edition/model.ts';
import { dateInWords } from '../../wording/date.ts';

/** The dates of a claim: its own, and those that references give for its events. */
export function datesOfClaim({ when, events }: Claim): RecordDate[] {
  return [
    ...when.flatMap(({ edtf, text }) => (edtf === undefined ? [] : toDate(edtf, text, false))),
    ...events.flatMap(({ event }) => (event ? datesOfEntity(event) : [])),
  ];
}

/** The dates in the life of an entity. */
export function datesOfEntity({ dates }: Entity): RecordDate[] {
  return dates.flatMap(({ edtf, what }) => toDate(edtf, `${what}: ${dateInWords(edtf)}`, true));
}

function toDate(edtf: string, text: string, isFromReference: boolean): RecordDate[] {
  const span = toSpan(edtf);
  const from = startOf(span);
  if (from === undefined) return [];
  return [{ text, from, days: span.to === undefined ? 0 : span.to - from, isFromReference }];
}

/** A date: as it is shown, its first day since 1970, and how many days it has; 0 where it has no end. */
export interface RecordDate {
  readonly text: string;
  readonly from: number;
  readonly days: number;
  readonly isFromReference: boolean;
}
