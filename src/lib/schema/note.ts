/** The date of what an editor’s note of the kind `since` tells of; the same for notes on claims and on entities. */
import type { z } from 'zod';
import { EdtfSchema } from './scalar.ts';

/** When it happened. */
export const HappenedSchema = EdtfSchema.optional().describe(
  'When it happened, in EDTF: required for the kind `since`, and for no other.',
);

/** A `since` note says when it happened, and no other note does. */
export function refineHappened({ value: { kind, happened }, issues, value }: NotePayload): void {
  if ((kind === 'since') === (happened !== undefined)) return;
  const message =
    kind === 'since'
      ? 'expected the date of what happened since, in EDTF'
      : 'expected no happened: only a note of the kind since has one';
  issues.push({ code: 'custom', message, input: value, path: ['happened'] });
}

type NotePayload = z.core.ParsePayload<{ readonly kind: string; readonly happened?: string | undefined }>;
