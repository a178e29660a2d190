/** `relations.csv`: one row for each relation between two claims. */
import { claimPath, withBase } from '../../address/url.ts';
import type { Claim } from '../../edition/model.ts';
import type { Relation } from '../../wording/relations.ts';
import { numberOf, type Column } from '../../csv/table.ts';
import { columns } from './columns.ts';

/** The columns, for a site at an address. */
export function relationColumns(address: string): readonly Column<Relation>[] {
  const urlOf = ({ id, commentary }: Claim): string => withBase(address, claimPath(commentary.slug, id));
  return columns(
    ['id', 'Its id, unique within its commentary.', ({ anchor }) => anchor],
    ['commentary', 'Id of the commentary of the claim that has it.', ({ from }) => from.commentary.slug],
    ['url', 'Its address, to cite.', ({ path }) => withBase(address, path)],
    ['from', 'Number of the claim that has it.', ({ from }) => numberOf(from.id)],
    ['relation', 'What that claim does to the other.', ({ rel }) => rel],
    ['to', 'Number of the other claim.', ({ to }) => numberOf(to.id)],
    ['to_commentary', 'Id of the commentary of the other claim.', ({ to }) => to.commentary.slug],
    ['by', 'Who asserts it: the article’s wording or the editors’ reading.', ({ by }) => by],
    ['why', 'The reason, in a sentence.', ({ why }) => why],
    ['from_url', 'Address of the claim that has it.', ({ from }) => urlOf(from)],
    ['to_url', 'Address of the other claim.', ({ to }) => urlOf(to)],
  );
}
