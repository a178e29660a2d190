/** Writes references in the browser from the file that a commentary publishes of its styles (list-styles.ts). */
import { paragraphOf, type ClaimId } from '../address/id.ts';
import type { CslItem } from './csl-item.ts';
import type { ReferenceText } from './markup.ts';
import { pageKey } from './paths.ts';
import { fillText, STAND_IN_NUMBER, STAND_IN_PARAGRAPH, STAND_IN_TITLE, STAND_IN_URL } from './stand-in.ts';

/** A commentary’s styles, as the file that it publishes. */
export interface ListStyles {
  /** The stand-in of a title with the capitals of headline style. */
  readonly headline: string;
  readonly styles: readonly { readonly id: string; readonly label: string; readonly entry: ReferenceText }[];
  /** By claim: its title with those capitals, where it is another. */
  readonly titles: Readonly<Record<string, string>>;
  /** By claim and style: references that are written as a whole. */
  readonly whole: Readonly<Record<string, Readonly<Record<string, ReferenceText>>>>;
  /** Of the pages of entities and sources: the item and the references with stand-ins, and the titles with those capitals. */
  readonly page: {
    readonly item: CslItem;
    readonly entries: Readonly<Record<string, ReferenceText>>;
    readonly titles: Readonly<Record<string, string>>;
  };
}

/** What a reference says of a claim. */
interface CitedClaim {
  readonly id: ClaimId;
  readonly title: string;
  readonly url: string;
}

/** The reference of a claim in a style; in the first, where there is no such style. */
export function writeReference({ id, title, url }: CitedClaim, all: ListStyles, style: string | null): ReferenceText {
  const chosen = all.styles.find((each) => each.id === style) ?? all.styles[0];
  if (!chosen) return [];
  const known = all.whole[id]?.[chosen.id];
  if (known) return known;
  return fillText(chosen.entry, [
    { standIn: STAND_IN_TITLE, real: title },
    { standIn: all.headline, real: all.titles[id] ?? title },
    { standIn: STAND_IN_URL, real: url },
    { standIn: STAND_IN_PARAGRAPH, real: String(paragraphOf(id)) },
    { standIn: STAND_IN_NUMBER, real: `¶${id}` },
  ]);
}

/** The page of an entity or a source. */
interface CitedPage {
  /** From the site’s root. */
  readonly path: string;
  readonly title: string;
  readonly url: string;
}

/** The reference to a page. */
export function writePageReference(
  { path, title, url }: CitedPage,
  { headline, styles, page }: ListStyles,
  style: string | null,
): ReferenceText {
  const entry = page.entries[style ?? ''] ?? page.entries[styles[0]?.id ?? ''] ?? [];
  return fillText(entry, [
    { standIn: STAND_IN_TITLE, real: title },
    { standIn: headline, real: page.titles[path] ?? title },
    { standIn: STAND_IN_URL, real: url },
  ]);
}

/** The same page as an item, for reference managers. */
export function toPageItem({ path, title, url }: CitedPage, { page }: ListStyles): CslItem {
  return { ...page.item, id: pageKey(path), title, URL: url };
}
