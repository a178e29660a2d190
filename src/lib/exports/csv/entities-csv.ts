/** `entities.csv`: one row for each entity. */
import { claimPath, entityPath, withBase } from '../../address/url.ts';
import type { Column } from '../../csv/table.ts';
import type { Entity } from '../../edition/model.ts';
import { isForeign } from '../../wording/language.ts';
import { columns, columnsOfEach } from './columns.ts';

/** The columns, for a site at an address. */
export function entityColumns(address: string): readonly Column<Entity>[] {
  return [
    ...columns<Entity>(
      ['id', 'Its id.', ({ id }) => id],
      ['url', 'Its page.', ({ id }) => withBase(address, entityPath(id))],
      ['name', 'The spelling of the article, or a short description.', ({ name }) => name],
      ['type', 'Kind of name.', ({ type }) => type],
      ['labelled_by', '“author” where the name is the author’s label.', ({ labelledBy }) => labelledBy],
      ['summary', 'What it is, in a sentence based on references.', ({ summary }) => summary?.text],
      ['as_worded', 'The spellings the article uses.', ({ asWorded }) => asWorded],
    ),
    ...columnsOfEach(
      ({ aliases }: Entity) => aliases.filter((alias) => !isForeign(alias)),
      ['aliases', 'Other names.', ({ text }) => text],
    ),
    ...columnsOfEach(
      ({ nativeNames }: Entity) => nativeNames,
      ['native_names', 'Names in its own script.', ({ text }) => text],
      ['native_languages', 'Their language tags.', ({ lang }) => lang],
    ),
    ...columnsOfEach(
      ({ aliases }: Entity) => aliases.filter(isForeign),
      ['foreign_names', 'Names in other languages.', ({ text }) => text],
      ['foreign_languages', 'Their language tags.', ({ lang }) => lang],
    ),
    ...columnsOfEach(
      ({ identifiers }: Entity) => identifiers,
      [
        'identifiers',
        'Identifiers in other registers, as register:value.',
        ({ scheme, value }) => `${scheme}:${value}`,
      ],
    ),
    ...columns<Entity>(
      ['distinct_from', 'Names not to be confused with it.', (entity) => entity.distinctFrom.map(({ id }) => id)],
      ['within', 'The places that contain it.', ({ geography }) => geography?.within ?? []],
      ['latitude', 'WGS84, north positive.', ({ geography }) => geography?.coordinates?.lat],
      ['longitude', 'WGS84, east positive.', ({ geography }) => geography?.coordinates?.lon],
      ['claims', 'Number of claims about it.', ({ claims }) => claims.length],
      [
        'claim_urls',
        'Their addresses, in reading order.',
        ({ claims }) => claims.map(({ claim }) => withBase(address, claimPath(claim.commentary.slug, claim.id))),
      ],
      ['formerly', 'Earlier ids, and ids of names merged into it.', ({ formerly }) => formerly],
    ),
  ];
}
