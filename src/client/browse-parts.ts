/** The rows of a table that stands on several pages: fetched when somebody filters or sorts it. */
import { ROW } from './browse-view.ts';

/** The rows of all pages, in their order. Fails as a whole, so that no list is ever taken for complete. */
export async function loadRows(addresses: readonly string[]): Promise<HTMLElement[]> {
  const pages = await Promise.all(addresses.map(loadPage));
  return pages.flatMap((page) => [...page.querySelectorAll<HTMLElement>(ROW)].map((row) => document.adoptNode(row)));
}

async function loadPage(address: string): Promise<Document> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return new DOMParser().parseFromString(await response.text(), 'text/html');
}
