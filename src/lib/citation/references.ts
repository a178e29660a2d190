/** The references of a claim in every style: to the claim in an edition, and to the place in the original. */
import type { Claim } from '../edition/model.ts';
import { openCache, type Cache } from './cache.ts';
import { claimItem, originalItem, pinpointOf, type Publication } from './csl.ts';
import type { CslItem, Pinpoint } from './csl-item.ts';
import type { EditionInfo } from './edition-info.ts';
import { createEngine, type Format, type Reference } from './engine.ts';
import { fillIn, STAND_IN_PARAGRAPH, STAND_IN_URL, standInId, type StandIns } from './stand-in.ts';
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
  const formats = new Map<StyleId, Format>();
  const formatOf = (style: StyleId): Format => {
    const format = formats.get(style) ?? keepFormats(style, cacheFolder);
    formats.set(style, format);
    return format;
  };
  return (claim, site, edition) => {
    const item = claimItem(claim, site, edition);
    const original = originalItem(claim.commentary);
    return styleIds.map((id) => ({
      id,
      ...styles[id],
      claim: formatClaim(formatOf(id), item, claim),
      original: formatOriginal(formatOf(id), original, pinpointOf(claim)),
    }));
  };
}

function formatClaim(format: Format, item: CslItem, { id }: Claim): Reference {
  const title = item.title.replace(`¶${id}:`, `¶${standInId(id)}:`);
  const standIns = [
    { standIn: standInId(id), real: id },
    { standIn: STAND_IN_URL, real: item.URL ?? '' },
  ];
  return formatWith(standIns, format, { ...item, title, URL: STAND_IN_URL }, undefined) ?? format(item);
}

function formatOriginal(format: Format, item: CslItem, pinpoint: Pinpoint): Reference {
  if ('words' in pinpoint) return format(item, pinpoint);
  const standIns = [{ standIn: STAND_IN_PARAGRAPH, real: pinpoint.locator }];
  const standIn = { ...pinpoint, locator: STAND_IN_PARAGRAPH };
  return formatWith(standIns, format, item, standIn) ?? format(item, pinpoint);
}

function formatWith(
  standIns: StandIns,
  format: Format,
  item: CslItem,
  pinpoint: Pinpoint | undefined,
): Reference | undefined {
  return fillIn(format(item, pinpoint), standIns);
}

/** The processor starts when something has to be formatted that is not kept. */
function keepFormats(id: StyleId, folder: string | undefined): Format {
  const file = readStyleFile(id);
  const cache: Cache = openCache(folder, id, file.version);
  let format: Format | undefined;
  return ({ id: _id, abstract: _abstract, note: _note, ...item }, pinpoint) =>
    cache.get([item, pinpoint], () => {
      format ??= createEngine(file);
      return format({ id: 'item', ...item }, pinpoint);
    });
}
