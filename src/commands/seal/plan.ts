/** Decides which editions are to be made, before any is. */
import { type Commentary, sealCommentary } from '../../lib/edition/index.ts';
import { DaySchema, type Ledger } from '../../lib/schema/index.ts';
import { WrongUse } from '../wrong-use.ts';

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
  const note = wish.note?.trim() ?? '';
  const date = wish.date ?? today;
  return commentaries
    .filter(({ slug }) => slugs.length === 0 || slugs.includes(slug))
    .map((commentary) => {
      const ledger = sealCommentary(commentary, { date, note });
      if (!ledger) return { commentary };
      if (note === '' && !isDryRun) throw new WrongUse('Unexpected edition without --note, expected what it is for');
      checkDate(date, commentary.editions.at(-1)?.date, today);
      return { commentary, ledger };
    });
}

/** Editions follow each other in time, and none is of tomorrow. */
function checkDate(date: string, last: string | undefined, today: string): void {
  if (DaySchema.safeParse(date).success && date >= (last ?? '') && date <= today) return;
  const earliest = last === undefined ? '' : `from ${last}, the day of the last edition, `;
  throw new WrongUse(`Unexpected --date ${date}, expected a day as YYYY-MM-DD, ${earliest}to ${today}`);
}
