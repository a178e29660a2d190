/** A data file, as routes serve it and the data page describes it. */
import type { Column } from '../csv/table.ts';
import type { Edition } from '../edition/model.ts';
import type { Site } from '../schema/site.ts';

/** The standard of a file. */
export interface Standard {
  readonly name: string;
  readonly url: string;
}

/** A data file. Its content is made on demand, so that a page can list the file without making it. */
export interface DataFile<Content extends string | Uint8Array<ArrayBuffer> = string | Uint8Array<ArrayBuffer>> {
  /** Its path from the site’s root. */
  readonly path: string;
  /** Its name, in a few words. */
  readonly label: string;
  /** What it contains and what it is for, in a sentence. */
  readonly about: string;
  readonly mediaType: string;
  readonly standard: Standard;
  /** Path of its schema, if it has one. */
  readonly schema?: string;
  /** The columns of a table, for a site at an address. */
  readonly columns?: (address: string) => readonly Pick<Column<never>, 'name' | 'about'>[];
  /** What `count` counts, in the singular and the plural. */
  readonly counted: readonly [one: string, many: string];
  readonly count: (edition: Edition) => number;
  readonly write: (edition: Edition, site: Site) => Content;
}
