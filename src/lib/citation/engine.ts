/** The processor at work in one style. */
import CSL, { type CitationItem } from 'citeproc';
import { adapt, adaptPinpoint, joinWords } from './adapt.ts';
import type { CslItem, Pinpoint } from './csl-item.ts';
import { parseMarkup, plainText, STAND_IN_NOTE, type ReferenceText } from './markup.ts';
import type { StyleFile } from './style-file.ts';
import { styles, type Style } from './styles.ts';

/** A reference in the forms that its style has. */
export interface Reference {
  /** What stands in the list at the end. */
  readonly entry: ReferenceText;
  /** What stands in the text, or in the note. */
  readonly citation: ReferenceText;
  /** The same where less will do: the author is named in the sentence, or the work in an earlier note. */
  readonly short?: ReferenceText;
}

/** A style at work. */
export interface Engine {
  /** Formats an item, with the place in it for the citations. */
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
  const { shortens }: Style = styles[style];
  const format: Engine['format'] = (item, pinpoint) => {
    // The processor keeps what it has seen by id, so every item comes under an id of its own.
    const id = `item-${++count}`;
    current = { ...adapt(item, style), id };
    engine.updateItems([id]);
    const entry = (engine.makeBibliography() || undefined)?.[1][0];
    if (entry === undefined) throw new Error(`The style ${style} gives no reference for ${item.id}.`);
    const place = pinpoint && adaptPinpoint(pinpoint, style);
    const cite = (how: Partial<CitationItem>): ReferenceText => {
      const print = (words?: Pinpoint): ReferenceText =>
        parseMarkup(close(engine.makeCitationCluster([{ id, ...toCite(words, style), ...how }]), style));
      const bare = print();
      // A title of ours begins with the number of the claim: where the title is printed, it is not said twice.
      return place && !('words' in place && plainText(bare).includes(place.words)) ? print(place) : bare;
    };
    // MLA gives nothing but the author of what has no place in it.
    const isPrinted = (text: ReferenceText): boolean => !plainText(text).includes('NO_PRINTED_FORM');
    const again = { position: 1, 'first-reference-note-number': STAND_IN_NOTE } as const;
    const short = shortens && cite(shortens === 'later-note' ? again : { position: 0, 'suppress-author': true });
    return {
      entry: parseMarkup(entry),
      citation: cite({ position: 0 }),
      ...(short && isPrinted(short) && { short }),
    };
  };
  return { format, headline: (title) => CSL.Output.Formatters.title(engine, title) };
}

function toCite(
  pinpoint: Pinpoint | undefined,
  style: StyleFile['id'],
): { label?: string; locator?: string; suffix?: string } {
  if (pinpoint === undefined) return {};
  return 'words' in pinpoint ? { suffix: joinWords(pinpoint.words, style) } : pinpoint;
}

/**
 * Where nothing stands before words that are added, the processor leaves the comma that was to part them. What it numbers
 * itself, whoever makes the list numbers.
 */
function close(citation: string, style: StyleFile['id']): string {
  const closed = citation.replace(/^\(, /, '(');
  return style === 'vancouver' ? closed.replace(/^\(\d+/, `(${STAND_IN_NOTE}`) : closed;
}
