/** What the tests of the reading page share: finding claims in the published data and their elements on the page. */
import type { Locator, Page } from 'playwright/test';
import { pathOf, readData, type Claim } from './search-data.ts';

/** Path of the first commentary’s reading page. */
export async function readingPath(): Promise<string> {
  const data = await readData();
  return pathOf(data.commentaries[0]?.url ?? '', data);
}

/** Some claims of the first commentary, evenly spread over it. */
export async function someClaims(number: number): Promise<Claim[]> {
  const { claims, commentaries } = await readData();
  const own = claims.filter(({ url }) => url.startsWith(commentaries[0]?.url ?? ''));
  return own.filter((_claim, index) => index % Math.ceil(own.length / number) === 0);
}

/** The id of a claim on the page: `c7-3`. */
export function anchorOf({ context }: Claim): string {
  return context.slice(context.indexOf('#') + 1);
}

/** The number of a claim, which opens its note. */
export function numberOf(page: Page, { id }: Claim): Locator {
  return page.getByRole('link', { name: `Claim ${id}`, exact: true });
}

/** The note on a claim. */
export function noteOf(page: Page, claim: Claim): Locator {
  return page.locator(`#about-${anchorOf(claim)}`);
}

/** How much has shifted on a page without input by the user (Layout Instability API). */
export function shiftOf(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let total = 0;
        new PerformanceObserver((list) => {
          // TypeScript has no type for layout shifts.
          for (const entry of list.getEntries()) total += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => {
          resolve(total);
        }, 500);
      }),
  );
}
