/** The part of citeproc-js that is used here (https://citeproc-js.readthedocs.io/). */
declare module 'citeproc' {
  import type { CslItem } from './csl-item.ts';

  /** An element of a style or locale file. */
  export interface XmlNode {
    name: string;
    attrs: Record<string, string>;
    children: (XmlNode | string)[];
  }

  interface System {
    retrieveItem(id: string): CslItem;
    retrieveLocale(name: string): XmlNode | undefined;
  }

  interface CitationItem {
    id: string;
    label?: string;
    locator?: string;
    suffix?: string;
  }

  interface Citation {
    citationItems: CitationItem[];
    properties: { noteIndex: number };
  }

  class Engine {
    constructor(system: System, style: XmlNode, locale: string, forceLocale: boolean);
    updateItems(ids: readonly string[]): void;
    makeBibliography(): [unknown, string[]] | false;
    previewCitationCluster(citation: Citation, before: [], after: [], format: 'html'): string;
  }

  const CSL: {
    readonly Engine: typeof Engine;
    readonly Output: { readonly Formatters: { title(engine: Engine, text: string): string } };
  };
  export default CSL;
}
