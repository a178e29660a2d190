/** The differences between two records of a claim, in words: one line for each field, with its value before and after. */
import { type Annotation, compareAuthored, type Difference } from '../ledger/differences.ts';
import { fieldOf } from '../schema/authored-fields.ts';
import type { Authored } from '../schema/records.ts';
import { type Piece, plain, quote, text } from './piece.ts';
import { annotationInPieces, headInPieces, type RecordContext, valueInPieces, withoutStop } from './record-values.ts';
import { joinList } from './list.ts';
import type { ClaimId } from '../address/id.ts';
import type { Claim, Commentary } from '../edition/model.ts';
import type { PresentIds } from '../edition/link/records.ts';
import { textOf } from '../ledger/phrasing.ts';

/** A difference: “Source: Antonio Giustozzi → Taliban sources”, “Event: movement; destination: Kabul — added”. */
export interface DifferenceLine {
  /** The field, with the annotation that changed: “Event (decision)”. */
  readonly field: string;
  /** The part of that annotation that changed: “place”. */
  readonly part?: string;
  /** The old value; absent if it was added. */
  readonly before?: readonly Piece[];
  /** The new value; absent if it was removed. */
  readonly after?: readonly Piece[];
  /** The words that identify an annotation that was added or removed. */
  readonly head?: readonly Piece[];
  /** A remark instead of values. */
  readonly remark?: string;
}

/** A record of a claim, with the names of the records that it refers to. */
export interface Recorded extends RecordContext {
  readonly wording: string;
  readonly authored: Authored;
}

/** The differences between two records; none if they are the same. */
export function differencesInWords(before: Recorded, after: Recorded): DifferenceLine[] {
  return compareAuthored(before.authored, after.authored).map((difference) => lineOf(difference, before, after));
}

/** The label of a line: “Event (decision), place”. */
export function labelOf({ field, part }: Pick<DifferenceLine, 'field' | 'part'>): string {
  return part === undefined ? field : `${field}, ${part}`;
}

function lineOf(difference: Difference, before: Recorded, after: Recorded): DifferenceLine {
  const place = placeOf(difference, after);
  if (difference.kind === 'moved') return { ...place, remark: 'order changed' };
  if (difference.part === 'emphasis') return { ...place, remark: 'on other words' };
  const from = isNothing(difference.before) ? undefined : valueOf(difference, difference.before, before);
  const to = isNothing(difference.after) ? undefined : valueOf(difference, difference.after, after);
  const isRenamed = from && to && plain(from) === plain(to);
  const whole = difference.part === undefined ? (difference.after ?? difference.before) : undefined;
  return {
    ...place,
    ...(isAnnotation(whole) && { head: headInPieces(difference.field, whole, to ? after : before) }),
    ...(from && { before: isRenamed ? withId(from, difference.before) : from }),
    ...(to && { after: isRenamed ? withId(to, difference.after) : to }),
  };
}

function placeOf({ field, within, part }: Difference, context: RecordContext): Pick<DifferenceLine, 'field' | 'part'> {
  const { label } = fieldOf('claim', field);
  if (part === undefined) return { field: label };
  // A date does not identify its annotation.
  const head = within && field !== 'when' ? plain(headInPieces(field, within, context)) : '';
  return { field: head === '' ? label : `${label} (${head})`, part: fieldOf(field, part).label };
}

function valueOf({ field, part }: Difference, value: unknown, context: Recorded): Piece[] {
  if (part !== undefined) return valueInPieces(field, part, value, context);
  if (field === 'emphasis') return [quote(stressedWords(value, context.wording))];
  return isAnnotation(value)
    ? annotationInPieces(field, value, context)
    : valueInPieces('claim', field, value, context);
}

/** Adds the id, for a value whose id changed but whose name did not. */
function withId(pieces: readonly Piece[], value: unknown): Piece[] {
  return [...pieces, text(` (${[value].flat().join(', ')})`)];
}

function stressedWords(value: unknown, wording: string): string {
  const { from, to } = value as { readonly from: number; readonly to: number };
  return wording.slice(from, to);
}

/** Whether a value is missing. An empty list counts as missing. */
function isNothing(value: unknown): boolean {
  return value === undefined || (Array.isArray(value) && value.length === 0);
}

function isAnnotation(value: unknown): value is Annotation {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Longer values are compared word by word, or their change is only mentioned. */
export const LONG = 60;

/** A line with its full values. */
export function plainDifference(line: DifferenceLine): string {
  return `${labelOf(line)}: ${valuesOf(line)}`;
}

/** All lines in short: one for each field or annotation. Changes of long values are only mentioned. */
export function briefDifferences(lines: readonly DifferenceLine[]): string[] {
  return [...Map.groupBy(lines, ({ field, part }) => (part === undefined ? field : `${field}:`))].flatMap(
    ([, group]) => {
      const [first] = group;
      if (first?.part === undefined || group.length === 1)
        return group.map((line) => `${labelOf(line)}: ${shortValuesOf(line)}`);
      const parts = group.flatMap(({ part }) => part ?? []);
      if (group.some(isLong)) return `${first.field}: ${joinList(parts)} ${verbOf(group)}`;
      return `${first.field}: ${group.map((line) => `${line.part ?? ''}: ${shortValuesOf(line)}`).join('; ')}`;
    },
  );
}

function valuesOf({ before, after, remark }: DifferenceLine): string {
  if (remark !== undefined) return remark;
  if (before && after) return `${plain(before)} → ${plain(after)}`;
  const only = plain(withoutStop(before ?? after ?? []));
  return before ? `${only} — removed` : `${only} — added`;
}

function shortValuesOf(line: DifferenceLine): string {
  const { before, after, head = [] } = line;
  if (!isLong(line)) return valuesOf(line);
  if (before && after) return 'changed';
  return `${head.length > 0 ? `${plain(head)} — ` : ''}${after ? 'added' : 'removed'}`;
}

function verbOf(lines: readonly DifferenceLine[]): string {
  if (lines.every(({ before }) => !before)) return 'added';
  return lines.every(({ after }) => !after) ? 'removed' : 'changed';
}

function isLong({ before, after }: DifferenceLine): boolean {
  return [before, after].some((pieces) => pieces && plain(pieces).length > LONG);
}

/** What edition `number` changed in a claim; nothing if it did not have the claim or was the first with it. */
export function changeInWords(
  commentary: Commentary,
  id: ClaimId,
  number: number,
  present: PresentIds,
): DifferenceLine[] {
  const before = recordIn(commentary, id, number - 1, present);
  const after = recordIn(commentary, id, number, present);
  return before && after ? differencesInWords(before, after) : [];
}

/** What has changed in a claim since edition `number`. */
export function changeSince(claim: Claim, number: number, present: PresentIds): DifferenceLine[] {
  const { commentary, authored, text: wording } = claim;
  const before = recordIn(commentary, claim.id, number, present);
  const now = { slug: commentary.slug, names: commentary.names, present, wording, authored };
  return before ? differencesInWords(before, now) : [];
}

/** The record of a claim in an edition. */
function recordIn({ slug, texts }: Commentary, id: ClaimId, number: number, present: PresentIds): Recorded | undefined {
  const text = texts[number - 1];
  const record = text?.claims[id];
  if (!text || !record) return undefined;
  return { slug, names: text.names, present, wording: textOf(record.body), authored: record.authored };
}
