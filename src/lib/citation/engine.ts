/** Runs citeproc-js in one style. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import CSL, { type CitationItem } from 'citeproc';
import { adapt, adaptPinpoint, joinWords, type AdaptedItem } from './adapt.ts';
import type { CslItem, Pinpoint } from './csl-item.ts';
import { parseMarkup, plainText, STAND_IN_NOTE, type ReferenceText } from './markup.ts';
import { styles, type Style, type StyleId } from './styles.ts';

/** A reference, in the forms that its style has. */
export interface Reference {
  /** The entry in the list at the end. */
  readonly entry: ReferenceText;
  /** The citation in the text, or in the note. */
  readonly citation: ReferenceText;
  /** The short citation, if the author is named in the sentence, or the work in an earlier note. */
  readonly short?: ReferenceText;
}

/** The processor of one style. */
export type Engine = ReturnType<typeof createEngine>;

/** Starts the processor in a style. That takes up to 0.2 s of CPU, so do it once for each style. */
export function createEngine(style: StyleId) {
  const { csl, locale, shortens }: Style = styles[style];
  // The processor falls back on American English for terms that another locale lacks.
  const locales: readonly string[] = [locale, 'en-US'];
  let current: AdaptedItem | undefined;
  let count = 0;
  const engine = new CSL.Engine(
    {
      retrieveLocale: (name) => (locales.includes(name) ? readOfficial(`locales-${name}.xml`) : undefined),
      retrieveItem: (id) => {
        if (current?.id !== id) throw new Error(`The processor requested ${id}, which is not the current item.`);
        return current;
      },
    },
    withoutOrder(readOfficial(`${csl}.csl`)),
    locale,
    true,
  );
  const format = (item: CslItem, pinpoint?: Pinpoint): Reference => {
    // The processor caches items by id, so every item gets a new one.
    const id = `item-${++count}`;
    current = { ...adapt(item, style), id };
    engine.updateItems([id]);
    const entry = (engine.makeBibliography() || undefined)?.[1][0];
    if (entry === undefined) throw new Error(`The style ${style} gives no reference for ${item.id}.`);
    const place = pinpoint && adaptPinpoint(pinpoint, style);
    const cite = (how: Partial<CitationItem>): ReferenceText => {
      const print = (words?: Pinpoint): ReferenceText =>
        parseMarkup(cleanUp(engine.makeCitationCluster([{ id, ...toCite(words, style), ...how }]), style));
      if (!place || !('words' in place)) return print(place);
      // The title of a claim begins with its number. If a citation has the title, the number is not added again.
      const bare = print();
      return plainText(bare).includes(place.words) ? bare : print(place);
    };
    // Without a place, MLA prints only the author, so nothing is left if the author is suppressed.
    const isPrinted = (text: ReferenceText): boolean => !plainText(text).includes('NO_PRINTED_FORM');
    const again = { position: 1, 'first-reference-note-number': STAND_IN_NOTE } as const;
    const short = shortens && cite(shortens === 'later-note' ? again : { position: 0, 'suppress-author': true });
    return {
      entry: parseMarkup(entry),
      citation: cite({ position: 0 }),
      ...(short && isPrinted(short) && { short }),
    };
  };
  return {
    /** Formats an item. Citations get the place in it. */
    format,
    /** A title in headline-style capitalisation. */
    headline: (title: string) => CSL.Output.Formatters.title(engine, title),
  };
}

/**
 * Reads one of the official files, which are unchanged in `csl/`. The path is relative to the root of the project, where every
 * command runs, because the code of pages is bundled into another folder.
 */
function readOfficial(file: string): string {
  return readFileSync(join('src/lib/citation/csl', file), 'utf8');
}

/**
 * Removes the sort rules of a style, because every list here has one entry. The processor expands every macro in a sort rule,
 * recursively, which is nine tenths of the time that a large style takes to start.
 */
function withoutOrder(style: string): string {
  return style.replace(/<sort>.*?<\/sort>/gs, '');
}

function toCite(pinpoint: Pinpoint | undefined, style: StyleId): { label?: string; locator?: string; suffix?: string } {
  if (pinpoint === undefined) return {};
  return 'words' in pinpoint ? { suffix: joinWords(pinpoint.words, style) } : pinpoint;
}

/**
 * Removes the separator that the processor leaves before a suffix if it prints nothing else. Replaces the number that the
 * processor assigns by a placeholder, because the number depends on the list that the reader makes.
 */
function cleanUp(citation: string, style: StyleId): string {
  const closed = citation.replace(/^\(, /, '(');
  return style === 'vancouver' ? closed.replace(/^\(\d+/, `(${STAND_IN_NOTE}`) : closed;
}
