/** Decides which editions to make, before any is made. */
import { isoDay, toSpan } from '../../lib/date/span.ts';
import { type Commentary, sealCommentary } from '../../lib/edition/index.ts';
import { findHidden } from '../../lib/edition/read/text-file.ts';
import { DaySchema, EditionRecordSchema, hasWords } from '../../lib/schema/index.ts';
import { WrongUse } from '../command.ts';

export interface Wish {
  /** The commentaries to seal; all if none is named. */
  readonly slugs: readonly string[];
  readonly note?: string | undefined;
  /** YYYY-MM-DD; today if absent. */
  readonly date?: string | undefined;
  readonly today: string;
  readonly isDryRun: boolean;
}

/**
 * Plans the editions of the chosen commentaries: each with its ledger with the next edition, or without a ledger if nothing has
 * changed since the last one. Throws a {@link WrongUse}.
 */
export function planEditions(commentaries: readonly Commentary[], wish: Wish) {
  const { slugs, today, isDryRun } = wish;
  const known = commentaries.map(({ slug }) => slug);
  for (const slug of slugs) {
    if (!known.includes(slug)) throw new WrongUse(`Unexpected commentary "${slug}", expected ${known.join(' or ')}`);
  }
  const note = readNote(wish.note);
  const date = wish.date ?? today;
  return commentaries
    .filter(({ slug }) => slugs.length === 0 || slugs.includes(slug))
    .map((commentary) => {
      const ledger = sealCommentary(commentary, { date, note });
      if (!ledger) return { commentary };
      if (note === '' && !isDryRun) throw new WrongUse('Unexpected edition without --note, expected what it is for');
      checkDate(wish, date, commentary);
      return { commentary, ledger };
    });
}

/** Reads the note. It is permanent once sealed, so it is refused if the check would refuse it in a file. */
function readNote(given = ''): string {
  const note = given.trim();
  const result = EditionRecordSchema.shape.note.safeParse(note);
  if (note === '' || (result.success && hasWords(note))) return note;
  const hidden = findHidden(note);
  const what = hidden === undefined ? '' : ` with the invisible character ${hidden}`;
  throw new WrongUse(`Unexpected --note${what}, ${result.error?.issues[0]?.message ?? 'expected words'}`);
}

/** Refuses a date before the last edition or the original, or in the future, unless the last edition is in the future too. */
function checkDate({ date: given, today }: Wish, date: string, { editions, original }: Commentary): void {
  const last = editions.at(-1);
  if (given === undefined && last && today < last.date) {
    throw new WrongUse(
      `Unexpected clock of this machine, which says ${today}, expected ${last.date}, the day of edition ${last.number}, or later: set the clock, or give the day with --date`,
    );
  }
  const latest = last && last.date > today ? last.date : today;
  const published = toSpan(original.issued?.edtf ?? '').from;
  const [first, what] = last
    ? [last.date, 'the day of the last edition']
    : [
        published === undefined ? '' : ([isoDay(published), latest].toSorted()[0] ?? ''),
        'when the original was published',
      ];
  if (DaySchema.safeParse(date).success && date >= first && date <= latest) return;
  const earliest = first === '' ? '' : `from ${first}, ${what}, `;
  throw new WrongUse(`Unexpected --date ${date}, expected a day as YYYY-MM-DD, ${earliest}to ${latest}`);
}
