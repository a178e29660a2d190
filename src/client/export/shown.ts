/** What a list shows: which records, in which order. */
import { parsePath } from '../../lib/address/parse-path.ts';
import { siteBase } from '../cite/published-at.ts';
import { fetchPage } from '../dom/fetch-page.ts';

/** A record of a list. */
export interface Shown {
  readonly kind: 'claim' | 'entity' | 'source';
  /** The path of its page, from the site’s root. */
  readonly path: string;
  /** The text of a row without a page of its own: a date from a reference. */
  readonly dated?: string;
}

/** The records of the list on this page and on those that continue it, as filtered and in the chosen order. */
export async function listShown(): Promise<Shown[]> {
  const table: (HTMLElement & { shown?: readonly HTMLElement[] }) | null = document.querySelector('browse-table');
  if (table) {
    const rows =
      table.shown ??
      [document, ...(await followingPages())].flatMap((page) => [...page.querySelectorAll<HTMLElement>('[data-row]')]);
    return rows.flatMap((row) => shownBy(row) ?? []);
  }
  const items = [document, ...(await followingPages())].flatMap((page) => [
    ...page.querySelectorAll<HTMLElement>('main .items > .item'),
  ]);
  const shown = items.flatMap((item) => shownBy(item) ?? []);
  return [...new Map(shown.map((one) => [one.path, one])).values()];
}

/** The record that an address leads to; undefined if it does not lead to one. */
export function toShown(address: string): Shown | undefined {
  const path = new URL(address, location.href).pathname.slice(siteBase().length - 1);
  const target = parsePath(path);
  if (target?.kind !== 'claim' && target?.kind !== 'entity' && target?.kind !== 'source') return undefined;
  return { kind: target.kind, path };
}

function shownBy(row: HTMLElement): Shown | undefined {
  // The number of a claim links to the claim; links before the number may lead to other records.
  const link = row.querySelector('.num a, a.num') ?? row.querySelector('a[href]');
  const shown = link && toShown(link.getAttribute('href') ?? '');
  if (!shown) return undefined;
  return row.matches('.outside') ? { ...shown, dated: row.textContent.replace(/\s+/g, ' ') } : shown;
}

/** The pages that continue this list. */
async function followingPages(): Promise<Document[]> {
  const pages: Document[] = [];
  let next = nextOf(document);
  while (next !== undefined) {
    const page: Document = await fetchPage(next);
    pages.push(page);
    next = nextOf(page);
  }
  return pages;
}

/** The next page of a list, which the head of the page names. */
function nextOf(page: Document): string | undefined {
  const next = page.querySelector('link[rel=next]')?.getAttribute('href');
  return next == null ? undefined : new URL(next, location.href).href;
}
