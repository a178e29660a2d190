/** The rows of a table that stands on several pages: fetched when somebody filters or sorts it. */
import { ROW } from './view.ts';
import { fetchPage } from '../dom/fetch-page.ts';

/** The rows of all pages, in their order. Fails as a whole, so that no list is ever taken for complete. */
export async function loadRows(addresses: readonly string[]): Promise<HTMLElement[]> {
  const pages = await Promise.all(addresses.map(fetchPage));
  return pages.flatMap((page) => [...page.querySelectorAll<HTMLElement>(ROW)].map((row) => document.adoptNode(row)));
}
