/** The references of a claim in every style: to the claim in an edition, and to the place in the original. */
import type { Claim } from '../edition/model.ts';
import { openCache, type Cache } from './cache.ts';
import { claimItem, originalItem, pinpointOf, type Publication } from './csl.ts';
import type { CslItem, Pinpoint } from './csl-item.ts';
import type { EditionInfo } from './edition-info.ts';
import { createEngine, type Engine, type Reference } from './engine.ts';
import { fillIn, isPlainTitle, STAND_IN_PARAGRAPH, STAND_IN_TITLE, STAND_IN_URL } from './stand-in.ts';
import { readStyleFile } from './style-file.ts';
import { styleIds, styles, type Style, type StyleId } from './styles.ts';

/** The references of a claim in one style. */
export interface StyledReferences extends Style {
  readonly id: StyleId;
  /** To the claim, in the edition. */
  readonly claim: Reference;
  /** To the original, with the place in it. */
  readonly original: Reference;
}

/** Gives the references of a claim, in the order of the styles. */
export type ReferencesOf = (
  claim: Claim,
  site: Publication,
  edition: EditionInfo | undefined,
) => readonly StyledReferences[];

/** Makes ready the styles. What is formatted is kept in the folder, for the next build. */
export function createReferences({ cacheFolder }: { readonly cacheFolder?: string } = {}): ReferencesOf {
  const engines = new Map<StyleId, Engine>();
  const engineOf = (style: StyleId): Engine => {
    const engine = engines.get(style) ?? keepReferences(style, cacheFolder);
    engines.set(style, engine);
    return engine;
  };
  return (claim, site, edition) => {
    const item = claimItem(claim, site, edition);
    const original = originalItem(claim.commentary);
    return styleIds.map((id) => ({
      id,
      ...styles[id],
      claim: formatClaim(engineOf(id), item),
      original: formatOriginal(engineOf(id), original, pinpointOf(claim)),
    }));
  };
}

function formatClaim({ format, headline }: Engine, item: CslItem): Reference {
  if (!isPlainTitle(item.title)) return format(item);
  const standIn = format({ ...item, title: STAND_IN_TITLE, URL: STAND_IN_URL });
  const url = { standIn: STAND_IN_URL, real: item.URL ?? '' };
  return (
    fillIn(standIn, [{ standIn: STAND_IN_TITLE, real: item.title }, url]) ??
    fillIn(standIn, [{ standIn: headline(STAND_IN_TITLE), real: headline(item.title) }, url]) ??
    format(item)
  );
}

function formatOriginal({ format }: Engine, item: CslItem, pinpoint: Pinpoint): Reference {
  if ('words' in pinpoint) return format(item, pinpoint);
  const standIn = format(item, { ...pinpoint, locator: STAND_IN_PARAGRAPH });
  return fillIn(standIn, [{ standIn: STAND_IN_PARAGRAPH, real: pinpoint.locator }]) ?? format(item, pinpoint);
}

/** The processor starts when something has to be formatted that is not kept. */
function keepReferences(id: StyleId, folder: string | undefined): Engine {
  const file = readStyleFile(id);
  const cache: Cache = openCache(folder, id, file.version);
  let started: Engine | undefined;
  const engine = (): Engine => (started ??= createEngine(file));
  return {
    format: ({ id: _id, abstract: _abstract, note: _note, ...item }, pinpoint) =>
      cache.get([item, pinpoint], () => engine().format({ id: 'item', ...item }, pinpoint)),
    headline: (title) => engine().headline(title),
  };
}
