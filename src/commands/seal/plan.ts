/** Decides which editions are to be made, before any is. */
import { isoDay, toSpan } from '../../lib/date/span.ts';
import { type Commentary, sealCommentary } from '../../lib/edition/index.ts';
import { findHidden } from '../../lib/edition/read/text-file.ts';
import { DaySchema, EditionRecordSchema, hasWords, type Ledger } from '../../lib/schema/index.ts';
import { WrongUse } from '../command.ts';

export interface Wish {
  /** The commentaries to seal; all where none is named. */
  readonly slugs: readonly string[];
  readonly note?: string | undefined;
  /** YYYY-MM-DD; today where it is absent. */
  readonly date?: string | undefined;
  readonly today: string;
  readonly isDryRun: boolean;
}

/** A commentary and its ledger with the next edition; without, where the last one says all of it already. */
export interface Plan {
  readonly commentary: Commentary;
  readonly ledger?: Ledger;
}

/** Plans the editions of the commentaries that are meant. Throws a {@link WrongUse}. */
export function planEditions(commentaries: readonly Commentary[], wish: Wish): Plan[] {
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

/** A remark where the clock is more than a day ahead of the last edition; undefined where it is not, or nothing is sealed. */
export function remarkOnClock(plans: readonly Plan[], today: string): string | undefined {
  const editions = plans.flatMap(({ commentary, ledger }) => (ledger ? (commentary.editions.at(-1) ?? []) : []));
  const last = editions
    .map(({ date }) => date)
    .sort()
    .at(-1);
  const days = last === undefined ? 0 : (Date.parse(today) - Date.parse(last)) / DAY_MS;
  if (days <= 1) return undefined;
  return `The clock of this machine says ${today}, ${days} days after the last edition (${last}). If that is wrong, take this edition back with --undo.`;
}

/** The note as it is sealed. What is sealed stays, so it must not be what the check would refuse in a file. */
function readNote(given = ''): string {
  const note = given.trim();
  const result = EditionRecordSchema.shape.note.safeParse(note);
  if (note === '' || (result.success && hasWords(note))) return note;
  const hidden = findHidden(note);
  const what = hidden === undefined ? '' : ` with the invisible character ${hidden}`;
  throw new WrongUse(`Unexpected --note${what}, ${result.error?.issues[0]?.message ?? 'expected words'}`);
}

/** An edition is not older than the last one or the original, nor in the future, unless the last one is. */
function checkDate({ date: given, today }: Wish, date: string, { editions, original }: Commentary): void {
  const last = editions.at(-1);
  if (given === undefined && last && today < last.date) {
    throw new WrongUse(
      `Unexpected clock of this machine, which says ${today}, expected a day from ${last.date} on, that of edition ${last.number}: set the clock, or say the day with --date`,
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

const DAY_MS = 86_400_000;
