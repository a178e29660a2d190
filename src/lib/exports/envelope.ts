/** The first fields of every data file: its schema, the site, the licence and the editions that it is made from. */
import type { Edition } from '../edition/model.ts';
import type { FileName } from './schema/files.ts';
import { schemaAddress } from './schema/json-schema.ts';

/** The first fields of a data file. They read no clock: the only dates are those of the editions. */
export function toEnvelope(name: FileName, { site, commentaries }: Edition) {
  return {
    $schema: schemaAddress(name, site.address),
    schemaVersion: 1 as const,
    title: site.title,
    url: site.address,
    language: site.language,
    licence: { name: site.licence.name, url: site.licence.url },
    editions: commentaries.flatMap(({ slug, editions }) => {
      const last = editions.at(-1);
      return last ? [{ commentary: slug, number: last.number, date: last.date }] : [];
    }),
  };
}
