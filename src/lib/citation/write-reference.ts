/** Writes references in the browser from the published data of the styles (list-styles.ts). */
import { paragraphOf, type ClaimId } from '../address/id.ts';
import type { CslItem } from './csl-item.ts';
import type { ListStyles, PageStyles } from './list-styles.ts';
import type { ReferenceText } from './markup.ts';
import { pageKey } from './paths.ts';
import { fillText, STAND_IN_NUMBER, STAND_IN_PARAGRAPH, STAND_IN_TITLE, STAND_IN_URL } from './stand-in.ts';

/** The claim in a reference. */
interface CitedClaim {
  readonly id: ClaimId;
  readonly title: string;
  readonly url: string;
}

/** The reference to a claim in a style, or in the first style if this one does not exist. */
export function writeReference({ id, title, url }: CitedClaim, all: ListStyles, style: string | null): ReferenceText {
  const chosen = choose(all, style);
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

/** The page of an entity or a source in a reference. */
interface CitedPage {
  /** From the site’s root. */
  readonly path: string;
  readonly title: string;
  readonly url: string;
}

/** The reference to a page. */
export function writePageReference(
  { path, title, url }: CitedPage,
  all: PageStyles,
  style: string | null,
): ReferenceText {
  return fillText(choose(all, style)?.entry ?? [], [
    { standIn: STAND_IN_TITLE, real: title },
    { standIn: all.headline, real: all.titles[path] ?? title },
    { standIn: STAND_IN_URL, real: url },
  ]);
}

/** The page as an item, for reference managers. */
export function toPageItem({ path, title, url }: CitedPage, { item }: PageStyles): CslItem {
  return { ...item, id: pageKey(path), title, URL: url };
}

function choose(
  { styles }: Pick<PageStyles, 'styles'>,
  style: string | null,
): PageStyles['styles'][number] | undefined {
  return styles.find(({ id }) => id === style) ?? styles[0];
}
