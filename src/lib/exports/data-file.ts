/** A file of data, as routes serve it and as the page of the data describes it. */
import type { Column } from '../csv/table.ts';
import type { Edition } from '../edition/model.ts';
import type { Site } from '../schema/site.ts';

/** What a file follows. */
export interface Standard {
  readonly name: string;
  readonly url: string;
}

/** A file. It is written on demand, so that a page can list it without making it. */
export interface DataFile<Content extends string | Uint8Array<ArrayBuffer> = string | Uint8Array<ArrayBuffer>> {
  /** Its path from the site’s root. */
  readonly path: string;
  /** What it is called, in a few words. */
  readonly label: string;
  /** What it holds and what for, in a sentence. */
  readonly about: string;
  readonly mediaType: string;
  readonly standard: Standard;
  /** Path of its own schema, where it has one. */
  readonly schema?: string;
  /** The columns of a table, for a site at an address. */
  readonly columns?: (address: string) => readonly Pick<Column<never>, 'name' | 'about'>[];
  /** What `count` counts, in the singular and the plural. */
  readonly counted: readonly [one: string, many: string];
  readonly count: (edition: Edition) => number;
  readonly write: (edition: Edition, site: Site) => Content;
}
