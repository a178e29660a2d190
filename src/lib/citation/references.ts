/** Formats references in every style: to a claim in an edition, to a place in the original, and to pages. */
import { type Cache, noCache } from '../cache/cache.ts';
import type { Claim, Commentary } from '../edition/model.ts';
import { claimItem, claimPinpoint, originalItem, restatementOf, type Publication } from './csl.ts';
import type { CslItem, Pinpoint } from './csl-item.ts';
import type { EditionInfo } from './edition-info.ts';
import { createEngine, type Engine, type Reference } from './engine.ts';
import { createFormatter, type Formatter, toPrinted } from './formatter.ts';
import { isPlainTitleInTwo, STAND_IN_NUMBER, STAND_IN_PARAGRAPH, STAND_IN_TITLE } from './stand-in.ts';
import { styleIds, styles, type Style, type StyleId } from './styles.ts';
import {
  createFillIn,
  type FillIn,
  formatPlace,
  type Real,
  type Template,
  templateOf,
  withoutNumber,
} from './template.ts';

/** A reference in one style. */
export interface StyledReference extends Style {
  readonly id: StyleId;
  readonly reference: Reference;
}

/** Formats references, in the order of the styles. */
export interface References {
  /** To a claim, in an edition. */
  readonly toClaim: (claim: Claim, site: Publication, edition: EditionInfo | undefined) => readonly StyledReference[];
  /** To the original, with the place of a claim in it. */
  readonly toOriginal: (commentary: Commentary, place?: Pinpoint) => readonly StyledReference[];
  /** To any claim in an edition, with placeholders for what differs between claims. */
  readonly toAnyClaim: (
    claim: Claim,
    site: Publication,
    edition: EditionInfo | undefined,
  ) => readonly StyledReference[];
  /** To anything else. */
  readonly toItem: (item: CslItem) => readonly StyledReference[];
  /** A title in headline-style capitalisation. */
  readonly headline: (title: string) => string;
}

/** The options of {@link createReferences}. */
export interface ReferenceSettings {
  /** Keeps formatted references for the next build. */
  readonly cache?: Cache;
  readonly styles?: readonly StyleId[];
  /** Starts the processor in a style. Called only when something must be formatted. */
  readonly start?: (style: StyleId) => Engine;
}

/** Prepares the styles. The processor of each style starts when it is first needed. */
export function createReferences({
  cache = noCache,
  styles: offered = styleIds,
  start = createEngine,
}: ReferenceSettings = {}): References {
  const engines = new Map<StyleId, Engine>();
  const engineOf = (style: StyleId): Engine => {
    const engine = engines.get(style) ?? start(style);
    engines.set(style, engine);
    return engine;
  };
  // A cache, because the same titles are needed in several places.
  const headlines = new Map<string, string>();
  /** All styles that change capitals do it in the same way; MLA starts fastest. */
  const headline = (title: string): string => {
    const known = headlines.get(title) ?? engineOf('mla').headline(title);
    headlines.set(title, known);
    return known;
  };
  const prepared = offered.map((id) => {
    const format = createFormatter(id, cache, engineOf);
    return { id, format, fillIn: createFillIn(format, headline) };
  });
  // The page of a claim needs its references twice.
  let last: LastClaim | undefined;
  const inEveryStyle = (write: (style: Prepared) => Reference): readonly StyledReference[] =>
    prepared.map((style) => ({ id: style.id, ...styles[style.id], reference: write(style) }));
  const fill = (template: Template, real: Real, whole: (format: Formatter) => Reference) => {
    const isPlain = isPlainTitleInTwo(real.title);
    return inEveryStyle(({ format, fillIn }) => (isPlain ? fillIn(template, real) : undefined) ?? whole(format));
  };
  return {
    toClaim: (claim, site, edition) => {
      if (last?.claim === claim && last.site === site && last.edition === edition) return last.references;
      const item = claimItem(claim, site, edition);
      const pinpoint = claimPinpoint(claim);
      const real = { ...realOf(item), paragraph: String(claim.paragraph), number: pinpoint.words };
      const references = fill(templateOfClaim(claim, item), real, (format) => format(item, pinpoint));
      last = { claim, site, edition, references };
      return references;
    },
    toAnyClaim: (claim, site, edition) => {
      const { item, pinpoint } = templateOfClaim(claim, { ...claimItem(claim, site, edition), title: STAND_IN_TITLE });
      return inEveryStyle(({ format }) => format(item, pinpoint));
    },
    toOriginal: (commentary, place) => {
      const item = originalItem(commentary);
      const { pinpoint, ...number } = withoutNumber(place);
      const real = { ...realOf(item), ...number };
      return fill(templateOf(toPrinted(item), pinpoint), real, (format) => formatPlace(format, item, place));
    },
    toItem: (item) => fill(templateOf(toPrinted(item)), realOf(item), (format) => format(item)),
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

interface Prepared {
  readonly id: StyleId;
  readonly format: Formatter;
  readonly fillIn: FillIn;
}

function realOf({ title, URL = '' }: CslItem): Real {
  return { title, url: URL };
}

/** The template of a claim. All claims of an edition share one, except those of the stand-first, which share another. */
function templateOfClaim(claim: Claim, item: CslItem): Template {
  const genre = claim.paragraph > 0 ? restatementOf(claim.commentary, `para. ${STAND_IN_PARAGRAPH}`) : item.genre;
  return templateOf({ ...toPrinted(item), ...(genre !== undefined && { genre }) }, { words: STAND_IN_NUMBER });
}
