/** The part of Citation.js that tests use to read files. */
declare module '@citation-js/core' {
  /** An item as CSL-JSON. */
  export type ReadItem = Readonly<Record<string, unknown>>;

  export class Cite {
    constructor(text: string);
    readonly data: readonly ReadItem[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
