/** The rows of a table on several pages, fetched when it is filtered or sorted. */
import { ROW } from './view.ts';
import { fetchPage } from '../dom/fetch-page.ts';

/** The rows of all pages, in order. Fails as a whole, so that an incomplete list is not taken for complete. */
export async function loadRows(addresses: readonly string[]): Promise<HTMLElement[]> {
  const pages = await Promise.all(addresses.map(fetchPage));
  return pages.flatMap((page) => [...page.querySelectorAll<HTMLElement>(ROW)].map((row) => document.adoptNode(row)));
}
