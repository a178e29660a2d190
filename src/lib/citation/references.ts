/** References in every style: to a claim in an edition, to a place in the original, and to pages. */
import type { Claim, Commentary } from '../edition/model.ts';
import { type Cache, noCache } from '../cache/cache.ts';
import { claimItem, claimPinpoint, originalItem, restatementOf, type Publication } from './csl.ts';
import type { CslItem, Pinpoint } from './csl-item.ts';
import type { EditionInfo } from './edition-info.ts';
import { createEngine, type Engine, type Reference } from './engine.ts';
import {
  fillIn,
  isPlainTitle,
  STAND_IN_NUMBER,
  STAND_IN_PARAGRAPH,
  STAND_IN_TITLE,
  STAND_IN_URL,
  type StandIn,
} from './stand-in.ts';
import { styleIds, styles, type Style, type StyleId } from './styles.ts';

/** A reference in one style. */
export interface StyledReference extends Style {
  readonly id: StyleId;
  readonly reference: Reference;
}

/** Gives references, in the order of the styles. */
export interface References {
  /** To a claim, in an edition. */
  readonly toClaim: (claim: Claim, site: Publication, edition: EditionInfo | undefined) => readonly StyledReference[];
  /** To the original, with the place in it where a claim of it stands. */
  readonly toOriginal: (commentary: Commentary, place?: Pinpoint) => readonly StyledReference[];
  /** To any claim in an edition, with stand-ins where claims differ. */
  readonly toAnyClaim: (
    claim: Claim,
    site: Publication,
    edition: EditionInfo | undefined,
  ) => readonly StyledReference[];
  /** To anything else. */
  readonly toItem: (item: CslItem) => readonly StyledReference[];
  /** A title with the capitals of headline style. */
  readonly headline: (title: string) => string;
}

/** How references are made. */
export interface ReferenceSettings {
  /** Where what is formatted is kept for the next build. */
  readonly cache?: Cache;
  readonly styles?: readonly StyleId[];
  /** Starts the processor in a style: only when something has to be formatted. */
  readonly start?: (style: StyleId) => Engine;
}

/** Prepares the styles; the processor of each starts when it is first needed. */
export function createReferences({
  cache = noCache,
  styles: offered = styleIds,
  start = createEngine,
}: ReferenceSettings = {}): References {
  const formatters = new Map<StyleId, Formatter>();
  const formatterOf = (style: StyleId): Formatter => {
    const known = formatters.get(style) ?? keepReferences(style, cache, start);
    formatters.set(style, known);
    return known;
  };
  let quick: Engine | undefined;
  // The references of every commentary ask for the names of all entities.
  const headlines = new Map<string, string>();
  /** All styles that change capitals change them alike; MLA is the quickest to start. */
  const headline = (title: string): string => {
    const known = headlines.get(title) ?? (quick ??= start('mla')).headline(title);
    headlines.set(title, known);
    return known;
  };
  // The page of a claim asks twice.
  let last: LastClaim | undefined;
  const inEveryStyle = (format: (formatter: Formatter) => Reference): readonly StyledReference[] =>
    offered.map((id) => ({ id, ...styles[id], reference: format(formatterOf(id)) }));
  return {
    toClaim: (claim, site, edition) => {
      if (last?.claim === claim && last.site === site && last.edition === edition) return last.references;
      const item = claimItem(claim, site, edition);
      const references = inEveryStyle((format) => formatClaim(format, headline, claim, item));
      last = { claim, site, edition, references };
      return references;
    },
    toAnyClaim: (claim, site, edition) => {
      const item = claimItem(claim, site, edition);
      return inEveryStyle((format) => formatAnyClaim(format, claim, item));
    },
    toOriginal: (commentary, place) => {
      const item = originalItem(commentary);
      return inEveryStyle((format) => formatOriginal(format, item, place));
    },
    toItem: (item) => inEveryStyle((format) => formatPage(format, headline, item)),
    headline,
  };
}

/** The references to a claim, and what they were made of. */
interface LastClaim {
  readonly claim: Claim;
  readonly site: Publication;
  readonly edition: EditionInfo | undefined;
  readonly references: readonly StyledReference[];
}

type Formatter = Engine['format'];
type Headline = Engine['headline'];

function formatClaim(format: Formatter, headline: Headline, claim: Claim, item: CslItem): Reference {
  return formatTitled(headline, item, {
    template: () => formatAnyClaim(format, claim, item),
    others: [
      { standIn: STAND_IN_PARAGRAPH, real: String(claim.paragraph) },
      { standIn: STAND_IN_NUMBER, real: claimPinpoint(claim).words },
    ],
    whole: () => format(item, claimPinpoint(claim)),
  });
}

/** Pages of one kind differ in title and address alone. */
function formatPage(format: Formatter, headline: Headline, item: CslItem): Reference {
  return formatTitled(headline, item, {
    template: () => format({ ...item, title: STAND_IN_TITLE, URL: STAND_IN_URL }),
    others: [],
    whole: () => format(item),
  });
}

interface Forms {
  /** The reference with stand-ins. */
  readonly template: () => Reference;
  /** What stands in beside title and address. */
  readonly others: readonly StandIn[];
  /** The reference formatted by itself, for titles that a style changes. */
  readonly whole: () => Reference;
}

function formatTitled(headline: Headline, item: CslItem, { template, others, whole }: Forms): Reference {
  if (!isPlainTitle(item.title)) return whole();
  const reference = template();
  const url = { standIn: STAND_IN_URL, real: item.URL ?? '', needed: true };
  const fillTitle = (style: Headline): Reference | undefined =>
    fillIn(reference, [{ standIn: style(STAND_IN_TITLE), real: style(item.title), needed: true }, url, ...others]);
  return fillTitle((title) => title) ?? fillTitle(headline) ?? whole();
}

function formatAnyClaim(format: Formatter, claim: Claim, item: CslItem): Reference {
  const isCounted = claim.paragraph > 0;
  const genre = isCounted ? restatementOf(claim.commentary, `para. ${STAND_IN_PARAGRAPH}`) : item.genre;
  return format(
    { ...item, title: STAND_IN_TITLE, URL: STAND_IN_URL, ...(genre !== undefined && { genre }) },
    { words: STAND_IN_NUMBER },
  );
}

function formatOriginal(format: Formatter, item: CslItem, place: Pinpoint | undefined): Reference {
  if (place === undefined || 'words' in place) return format(item, place);
  const standIn = format(item, { ...place, locator: STAND_IN_PARAGRAPH });
  return fillIn(standIn, [{ standIn: STAND_IN_PARAGRAPH, real: place.locator, needed: true }]) ?? format(item, place);
}

function keepReferences(id: StyleId, cache: Cache, start: (style: StyleId) => Engine): Formatter {
  const formatted = new Map<string, Reference>();
  let engine: Engine | undefined;
  return ({ id: _id, abstract: _abstract, note: _note, custom: _custom, ...item }, pinpoint) => {
    const question = JSON.stringify([id, item, pinpoint]);
    let reference = formatted.get(question);
    if (!reference) {
      const kept = cache.get(question)?.toString();
      // Written here: the key of the cache covers the code.
      if (kept !== undefined) reference = JSON.parse(kept) as Reference;
      else {
        engine ??= start(id);
        reference = engine.format({ id: 'item', ...item }, pinpoint);
        cache.set(question, JSON.stringify(reference));
      }
      formatted.set(question, reference);
    }
    return reference;
  };
}
