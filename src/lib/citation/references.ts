/** Formats references in every style: to a claim in an edition, to a place in the original, and to pages. */
import { type Cache, noCache } from '../cache/cache.ts';
import type { Claim, Commentary } from '../edition/model.ts';
import { claimItem, claimPinpoint, originalItem, restatementOf, type Publication } from './csl.ts';
import type { CslItem, Pinpoint } from './csl-item.ts';
import type { EditionInfo } from './edition-info.ts';
import { createEngine, type Engine, type Reference } from './engine.ts';
import {
  type Fill,
  openReference,
  STAND_IN_NUMBER,
  STAND_IN_PARAGRAPH,
  STAND_IN_TITLE,
  STAND_IN_URL,
} from './stand-in.ts';
import { styleIds, styles, type Style, type StyleId } from './styles.ts';
import { toTemplate } from './template.ts';

/** A reference in one style. */
export interface StyledReference extends Style {
  readonly id: StyleId;
  readonly reference: Reference;
}

/** Formats references, in the order of the styles. */
export type References = ReturnType<typeof createReferences>;

/**
 * Prepares the styles. `cache` keeps formatted references for the next build; `start` starts the processor of a style, only when
 * something is not in the cache.
 */
export function createReferences({
  cache = noCache,
  styles: offered = styleIds,
  start = createEngine,
}: {
  readonly cache?: Cache;
  readonly styles?: readonly StyleId[];
  readonly start?: (style: StyleId) => Engine;
} = {}) {
  const engineOf = once(start);
  /** All styles that change capitals do it in the same way; MLA starts fastest. */
  const headline = once((title: string) => engineOf('mla').headline(title));
  const format = (style: StyleId, item: CslItem, place: Pinpoint | undefined): Reference => {
    const question = JSON.stringify([style, item, place]);
    const kept = cache.get(question)?.toString();
    // The cast is safe: the key of the cache includes the version of this code.
    if (kept !== undefined) return JSON.parse(kept) as Reference;
    const reference = engineOf(style).format(item, place);
    cache.set(question, JSON.stringify(reference));
    return reference;
  };
  /** Each template is formatted once; undefined if the style has changed or dropped a stand-in. */
  const opened = new Map<string, Fill<Reference> | undefined>();
  const refer = (given: CslItem, givenPlace?: Pinpoint): readonly StyledReference[] => {
    const whole = toPrinted(given);
    const { item, place, blanks } = toTemplate(whole, givenPlace, headline);
    const key = JSON.stringify([item, place]);
    const real = blanks.map((blank) => blank.real);
    return offered.map((id) => {
      const question = `${id} ${key}`;
      if (!opened.has(question)) opened.set(question, openReference(format(id, item, place), blanks));
      const reference = opened.get(question)?.(real) ?? format(id, whole, givenPlace);
      return { id, ...styles[id], reference };
    });
  };
  let last:
    | { claim: Claim; site: Publication; edition: EditionInfo | undefined; references: readonly StyledReference[] }
    | undefined;
  return {
    /** To a claim, in an edition. The last result is kept, because the page of a claim needs it twice. */
    toClaim: (claim: Claim, site: Publication, edition: EditionInfo | undefined) => {
      if (last?.claim !== claim || last.site !== site || last.edition !== edition) {
        const references = refer(claimItem(claim, site, edition), claimPinpoint(claim));
        last = { claim, site, edition, references };
      }
      return last.references;
    },
    /** To any claim in an edition, with stand-ins for what differs between claims. */
    toAnyClaim: (claim: Claim, site: Publication, edition: EditionInfo | undefined) => {
      const item = { ...claimItem(claim, site, edition), title: STAND_IN_TITLE, URL: STAND_IN_URL };
      const genre = restatementOf(claim.commentary, `para. ${STAND_IN_PARAGRAPH}`);
      return refer(claim.paragraph > 0 ? { ...item, genre } : item, { words: STAND_IN_NUMBER });
    },
    /** To the original, with the place of a claim in it. */
    toOriginal: (commentary: Commentary, place?: Pinpoint) => refer(originalItem(commentary), place),
    /** To anything else. */
    toItem: (item: CslItem) => refer(item),
    /** A title in headline-style capitalisation. */
    headline,
  };
}

/** The fields of an item that a style may print. */
function toPrinted({ abstract: _abstract, note: _note, custom: _custom, ...item }: CslItem): CslItem {
  return { ...item, id: 'item' };
}

/** A function that keeps its results. */
function once<Key extends string, Result>(work: (key: Key) => Result): (key: Key) => Result {
  const known = new Map<Key, Result>();
  return (key) => {
    const result = known.get(key) ?? work(key);
    known.set(key, result);
    return result;
  };
}
