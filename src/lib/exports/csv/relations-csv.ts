/** `relations.csv`: one row a relation between two claims. */
import { claimPath, withBase } from '../../address/url.ts';
import type { Claim, Edition } from '../../edition/model.ts';
import { listRelations, type Relation } from '../../wording/relations.ts';
import { numberOf } from '../../csv/number.ts';
import { type Column, formatCsv } from '../../csv/table.ts';

/** The text of `relations.csv`. */
export function formatRelationsCsv({ site, commentaries }: Edition): string {
  return formatCsv(relationColumns(site.address), commentaries.flatMap(listRelations));
}

/** Its columns, for a site at an address. */
export function relationColumns(address: string): readonly Column<Relation>[] {
  const urlOf = ({ id, commentary }: Claim): string => withBase(address, claimPath(commentary.slug, id));
  return [
    { name: 'id', about: 'Its id, unique within its commentary.', value: ({ anchor }) => anchor },
    {
      name: 'commentary',
      about: 'Id of the commentary of the claim that has it.',
      value: ({ from }) => from.commentary.slug,
    },
    { name: 'url', about: 'Its address: what is cited.', value: ({ path }) => withBase(address, path) },
    { name: 'from', about: 'Number of the claim that has it.', value: ({ from }) => numberOf(from.id) },
    { name: 'relation', about: 'What that claim does to the other.', value: ({ rel }) => rel },
    { name: 'to', about: 'Number of the other claim.', value: ({ to }) => numberOf(to.id) },
    { name: 'to_commentary', about: 'Id of the commentary of the other claim.', value: ({ to }) => to.commentary.slug },
    { name: 'by', about: 'Who asserts it: the article’s wording or the editors’ reading.', value: ({ by }) => by },
    { name: 'why', about: 'The reason, in a sentence.', value: ({ why }) => why },
    { name: 'from_url', about: 'Address of the claim that has it.', value: ({ from }) => urlOf(from) },
    { name: 'to_url', about: 'Address of the other claim.', value: ({ to }) => urlOf(to) },
  ];
}
