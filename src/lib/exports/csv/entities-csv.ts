/** `entities.csv`: one row an entity. */
import { claimPath, entityPath, withBase } from '../../address/url.ts';
import type { Edition, Entity } from '../../edition/model.ts';
import { isForeign } from '../../wording/language.ts';
import { type Column, formatCsv } from '../../csv/table.ts';

/** The text of `entities.csv`. */
export function formatEntitiesCsv(edition: Edition): string {
  return formatCsv(entityColumns(edition.site.address), edition.entities);
}

/** Its columns, for a site at an address. */
export function entityColumns(address: string): readonly Column<Entity>[] {
  return [
    column('id', 'Its id.', ({ id }) => id),
    column('url', 'Its page.', ({ id }) => withBase(address, entityPath(id))),
    column('name', 'The spelling of the article, or a short description.', ({ name }) => name),
    column('type', 'Kind of name.', ({ type }) => type),
    column('labelled_by', '“author” where the name is the author’s label.', ({ labelledBy }) => labelledBy),
    column('summary', 'What it is, in a sentence based on references.', ({ summary }) => summary?.text),
    column('as_worded', 'The spellings the article uses.', ({ asWorded }) => asWorded),
    column('aliases', 'Other names.', ({ aliases }) => textsOf(aliases.filter((alias) => !isForeign(alias)))),
    column('native_names', 'Names in its own script.', ({ nativeNames }) => textsOf(nativeNames)),
    column('native_languages', 'Their language tags.', ({ nativeNames }) => nativeNames.map(({ lang }) => lang)),
    column('foreign_names', 'Names in other languages.', ({ aliases }) => textsOf(aliases.filter(isForeign))),
    column('foreign_languages', 'Their language tags.', ({ aliases }) =>
      aliases.filter(isForeign).map(({ lang }) => lang),
    ),
    column('identifiers', 'Identifiers in other registers, as register:value.', ({ identifiers }) =>
      identifiers.map(({ scheme, value }) => `${scheme}:${value}`),
    ),
    column('distinct_from', 'Names not to be confused with it.', ({ distinctFrom }) =>
      distinctFrom.map(({ id }) => id),
    ),
    column('within', 'The places that contain it.', ({ geography }) => geography?.within ?? []),
    column('latitude', 'WGS84, north positive.', ({ geography }) => geography?.coordinates?.lat),
    column('longitude', 'WGS84, east positive.', ({ geography }) => geography?.coordinates?.lon),
    column('claims', 'Number of claims about it.', ({ claims }) => claims.length),
    column('claim_urls', 'Their addresses, in reading order.', ({ claims }) =>
      claims.map(({ claim }) => withBase(address, claimPath(claim.commentary.slug, claim.id))),
    ),
    column('formerly', 'Earlier ids, and ids of names merged into it.', ({ formerly }) => formerly),
  ];
}

function column(name: string, about: string, value: Column<Entity>['value']): Column<Entity> {
  return { name, about, value };
}

function textsOf(names: readonly { readonly text: string }[]): string[] {
  return names.map(({ text }) => text);
}
