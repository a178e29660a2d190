/** The processor at work in one style. */
import CSL from 'citeproc';
import { adapt } from './adapt.ts';
import type { CslItem, Pinpoint } from './csl-item.ts';
import { parseMarkup, type ReferenceText } from './markup.ts';
import type { StyleFile } from './style-file.ts';

/** A reference in both its forms. */
export interface Reference {
  /** What stands in the text, or in the note. */
  readonly citation: ReferenceText;
  /** What stands in the list at the end. */
  readonly entry: ReferenceText;
}

/** A style at work. */
export interface Engine {
  /** Formats an item, with the place in it for the citation. */
  readonly format: (item: CslItem, pinpoint?: Pinpoint) => Reference;
  /** A title with the capitals of headline style. */
  readonly headline: (title: string) => string;
}

/** Makes ready a style: slow, so once for each. */
export function createEngine({ id: style, style: file, locale, locales }: StyleFile): Engine {
  let current: CslItem | undefined;
  let count = 0;
  const engine = new CSL.Engine(
    {
      retrieveLocale: (name) => locales[name],
      retrieveItem: (id) => {
        if (current?.id !== id) throw new Error(`The processor asks for ${id}, which is not at hand.`);
        return current;
      },
    },
    file,
    locale,
    true,
  );
  /** The processor keeps what it has seen by id, so every item comes under an id of its own. */
  const take = (item: CslItem): string => {
    current = { ...item, id: `item-${++count}` };
    engine.updateItems([current.id]);
    return current.id;
  };
  const format: Engine['format'] = (item, pinpoint) => {
    const [listed, cited] = [adapt(item, style, 'entry'), adapt(item, style, 'citation')];
    const listedId = take(listed);
    const entries = engine.makeBibliography();
    const entry = entries && entries[1][0];
    if (!entry) throw new Error(`The style ${style} gives no reference for ${item.id}.`);
    // Most styles see the same item in both.
    const id = JSON.stringify(cited) === JSON.stringify(listed) ? listedId : take(cited);
    const cite = { citationItems: [{ id, ...toCite(pinpoint) }], properties: { noteIndex: 1 } };
    const citation = engine.previewCitationCluster(cite, [], [], 'html');
    return { citation: parseMarkup(citation), entry: parseMarkup(entry) };
  };
  return { format, headline: (title) => CSL.Output.Formatters.title(engine, title) };
}

function toCite(pinpoint: Pinpoint | undefined): { label?: string; locator?: string; suffix?: string } {
  if (pinpoint === undefined) return {};
  return 'words' in pinpoint ? { suffix: `, ${pinpoint.words}` } : pinpoint;
}
