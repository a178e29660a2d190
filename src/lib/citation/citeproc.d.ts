/** The part of citeproc-js that is used here (https://citeproc-js.readthedocs.io/). */
declare module 'citeproc' {
  import type { AdaptedItem } from './adapt.ts';

  interface System {
    retrieveItem(id: string): AdaptedItem;
    /** The locale’s file, as XML. */
    retrieveLocale(name: string): string | undefined;
  }

  export interface CitationItem {
    id: string;
    label?: string;
    locator?: string;
    suffix?: string;
    'suppress-author'?: boolean;
    /** 0: cited for the first time; 1: again. */
    position?: 0 | 1;
    'first-reference-note-number'?: number;
  }

  class Engine {
    /** The style is the text of its file. */
    constructor(system: System, style: string, locale: string, forceLocale: boolean);
    updateItems(ids: readonly string[]): void;
    makeBibliography(): [unknown, string[]] | false;
    /** Formats citations as they are, without a document around them. */
    makeCitationCluster(items: readonly CitationItem[]): string;
  }

  const CSL: {
    readonly Engine: typeof Engine;
    readonly Output: { readonly Formatters: { title(engine: Engine, text: string): string } };
  };
  export default CSL;
}
