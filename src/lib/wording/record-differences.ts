/** What changed between two records of a claim, in words: one line for each field, before and after. */
import type { Annotation, Difference } from '../ledger/differences.ts';
import { compareAuthored } from '../ledger/differences.ts';
import { fieldOf } from '../schema/authored-fields.ts';
import type { Authored } from '../schema/records.ts';
import { type Piece, plain, quote, text } from './piece.ts';
import { annotationInPieces, headInPieces, type RecordContext, valueInPieces } from './record-values.ts';

/** A difference: “Speaker: Antonio Giustozzi → Taliban sources”, “Event: movement; destination: Kabul — added”. */
export interface DifferenceLine {
  /** What is different: “Event (decision), place”. */
  readonly label: string;
  /** What it was, where it is different now or gone. */
  readonly before?: readonly Piece[];
  /** What it is, where it was different or missing. */
  readonly after?: readonly Piece[];
  /** A remark in the place of values. */
  readonly remark?: string;
}

/** A record with what it takes to name what it names. */
export interface Recorded extends RecordContext {
  readonly wording: string;
  readonly authored: Authored;
}

/** What changed from one record to another; none where they say the same. */
export function differencesInWords(before: Recorded, after: Recorded): DifferenceLine[] {
  return compareAuthored(before.authored, after.authored).map((difference) => lineOf(difference, before, after));
}

/** A line in plain words. */
export function plainDifference({ label, before, after, remark }: DifferenceLine): string {
  const values = [before, after].map((pieces) => pieces && plain(pieces));
  const [from, to] = values;
  if (remark !== undefined) return `${label}: ${remark}`;
  if (from !== undefined && to !== undefined) return `${label}: ${from} → ${to}`;
  return from === undefined ? `${label}: ${to ?? ''} — added` : `${label}: ${from} — removed`;
}

function lineOf(difference: Difference, before: Recorded, after: Recorded): DifferenceLine {
  const label = labelOf(difference, after);
  if (difference.kind === 'moved') return { label, remark: 'the same in another order' };
  if (difference.part === 'emphasis') return { label, remark: 'other words are stressed' };
  const from = difference.before === undefined ? undefined : valueOf(difference, difference.before, before);
  const to = difference.after === undefined ? undefined : valueOf(difference, difference.after, after);
  const isRenamed = from && to && plain(from) === plain(to);
  return {
    label,
    ...(from && { before: isRenamed ? withId(from, difference.before) : from }),
    ...(to && { after: isRenamed ? withId(to, difference.after) : to }),
  };
}

function labelOf({ field, within, part }: Difference, context: RecordContext): string {
  const { label } = fieldOf('claim', field);
  if (part === undefined) return label;
  const head = within ? plain(headInPieces(field, within, context)) : '';
  return `${label}${head === '' ? '' : ` (${head})`}, ${fieldOf(field, part).label}`;
}

function valueOf({ field, part }: Difference, value: unknown, context: Recorded): Piece[] {
  if (part !== undefined) return valueInPieces(field, part, value, context);
  if (field === 'emphasis') return [quote(stressedWords(value, context.wording))];
  return isAnnotation(value)
    ? annotationInPieces(field, value, context)
    : valueInPieces('claim', field, value, context);
}

/** A name that stayed while its id changed would be told as no change at all. */
function withId(pieces: readonly Piece[], value: unknown): Piece[] {
  return [...pieces, text(` (${typeof value === 'string' ? value : JSON.stringify(value)})`)];
}

function stressedWords(value: unknown, wording: string): string {
  const { from, to } = value as { readonly from: number; readonly to: number };
  return wording.slice(from, to);
}

function isAnnotation(value: unknown): value is Annotation {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
