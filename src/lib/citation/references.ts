/** The references of a claim in every style, to the original with the place in it and to the claim in an edition; and of pages. */
import type { Claim, Commentary } from '../edition/model.ts';
import { openCache, type Cache } from './cache.ts';
import { claimItem, claimPinpoint, originalItem, restatementOf, type Publication } from './csl.ts';
import type { CslItem, Pinpoint } from './csl-item.ts';
import type { EditionInfo } from './edition-info.ts';
import { createEngine, type Engine, type Reference } from './engine.ts';
import { fillIn, isPlainTitle, STAND_IN_NUMBER, STAND_IN_PARAGRAPH, STAND_IN_TITLE, STAND_IN_URL } from './stand-in.ts';
import { readStyleFile } from './style-file.ts';
import { styleIds, styles, type Style, type StyleId } from './styles.ts';

/** A reference in one style. */
export interface StyledReference extends Style {
  readonly id: StyleId;
  readonly reference: Reference;
}

/** Gives references, in the order of the styles. What is formatted is kept in a folder, for the next build. */
export interface References {
  /** To a claim, in an edition. */
  readonly toClaim: (claim: Claim, site: Publication, edition: EditionInfo | undefined) => readonly StyledReference[];
  /** To the original, with the place in it where a claim of it stands. */
  readonly toOriginal: (commentary: Commentary, place?: Pinpoint) => readonly StyledReference[];
  /** To anything else. */
  readonly toItem: (item: CslItem) => readonly StyledReference[];
  /** A title with the capitals of headline style. */
  readonly headline: (title: string) => string;
}

/** Makes ready the styles. */
export function createReferences({ cacheFolder }: { readonly cacheFolder?: string } = {}): References {
  const engines = new Map<StyleId, Engine>();
  const engineOf = (style: StyleId): Engine => {
    const engine = engines.get(style) ?? keepReferences(style, cacheFolder);
    engines.set(style, engine);
    return engine;
  };
  const inEveryStyle = (format: (engine: Engine) => Reference): readonly StyledReference[] =>
    styleIds.map((id) => ({ id, ...styles[id], reference: format(engineOf(id)) }));
  return {
    toClaim: (claim, site, edition) => {
      const item = claimItem(claim, site, edition);
      return inEveryStyle((engine) => formatClaim(engine, claim, item));
    },
    toOriginal: (commentary, place) => {
      const item = originalItem(commentary);
      return inEveryStyle((engine) => formatOriginal(engine, item, place));
    },
    toItem: (item) => inEveryStyle((engine) => formatPage(engine, item)),
    headline: (title) => engineOf('mla').headline(title),
  };
}

function formatClaim(engine: Engine, claim: Claim, item: CslItem): Reference {
  const whole = (): Reference => engine.format(item, claimPinpoint(claim));
  if (!isPlainTitle(item.title)) return whole();
  const isCounted = claim.paragraph > 0;
  const genre = isCounted ? restatementOf(claim.commentary, `para. ${STAND_IN_PARAGRAPH}`) : item.genre;
  const standIn = engine.format(
    { ...item, title: STAND_IN_TITLE, URL: STAND_IN_URL, ...(genre !== undefined && { genre }) },
    { words: STAND_IN_NUMBER },
  );
  const others = [
    { standIn: STAND_IN_URL, real: item.URL ?? '', needed: true },
    { standIn: STAND_IN_PARAGRAPH, real: String(claim.paragraph) },
    { standIn: STAND_IN_NUMBER, real: claimPinpoint(claim).words },
  ];
  const filled = (title: (text: string) => string): Reference | undefined =>
    fillIn(standIn, [{ standIn: title(STAND_IN_TITLE), real: title(item.title), needed: true }, ...others]);
  return filled((title) => title) ?? filled(engine.headline) ?? whole();
}

function formatOriginal(engine: Engine, item: CslItem, place: Pinpoint | undefined): Reference {
  if (place === undefined || 'words' in place) return engine.format(item, place);
  const standIn = engine.format(item, { ...place, locator: STAND_IN_PARAGRAPH });
  return (
    fillIn(standIn, [{ standIn: STAND_IN_PARAGRAPH, real: place.locator, needed: true }]) ?? engine.format(item, place)
  );
}

/** Pages of one kind differ in title and address alone. */
function formatPage(engine: Engine, item: CslItem): Reference {
  if (!isPlainTitle(item.title)) return engine.format(item);
  const standIn = engine.format({ ...item, title: STAND_IN_TITLE, URL: STAND_IN_URL });
  const url = { standIn: STAND_IN_URL, real: item.URL ?? '', needed: true };
  const filled = (title: (text: string) => string): Reference | undefined =>
    fillIn(standIn, [{ standIn: title(STAND_IN_TITLE), real: title(item.title), needed: true }, url]);
  return filled((title) => title) ?? filled(engine.headline) ?? engine.format(item);
}

/** The processor starts when something has to be formatted that is not kept. */
function keepReferences(id: StyleId, folder: string | undefined): Engine {
  const file = readStyleFile(id);
  const cache: Cache = openCache(folder, id, file.version);
  let started: Engine | undefined;
  const engine = (): Engine => (started ??= createEngine(file));
  return {
    format: ({ id: _id, abstract: _abstract, note: _note, custom: _custom, ...item }, pinpoint) =>
      cache.get([item, pinpoint], () => engine().format({ id: 'item', ...item }, pinpoint)),
    headline: (title) => engine().headline(title),
  };
}
