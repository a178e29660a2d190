/** Compares the size of every page with the budget of its kind (src/commands/weight/budgets.ts). */
import { expect, test } from 'playwright/test';
import { findExcess, listFiles, openScales, type PageWeight } from '../../src/commands/weight/index.ts';
import { readData } from '../browser/search-data.ts';
import { siteFolder } from '../site-folder.ts';

test('no page exceeds the budget of its kind', async () => {
  // Compresses every page and what it loads, as a host would, which takes long while other tests run.
  const folder = siteFolder();
  const weigh = await openScales(folder);
  const pages = (await listFiles(folder)).filter((file) => file.endsWith('.html'));
  // The highest quality takes forty times as long. A page within its budget at a lower quality is within it at the highest.
  const rough = await Promise.all(pages.map(async (page) => ({ page, ...(await weigh(page, QUICK)) })));
  const likely = new Set([...Map.groupBy(rough, ({ kind }) => kind).values()].map(heaviestOf));
  const close = rough.filter((weight) => likely.has(weight) || findExcess(weight).length > 0);
  const weights = await Promise.all(close.map(async ({ page }) => ({ page, ...(await weigh(page)) })));
  const heaviest = [...Map.groupBy(weights, ({ kind }) => kind).values()].map(heaviestOf);
  for (const { kind, page, total, html, css, js, critical } of heaviest) {
    test
      .info()
      .annotations.push({ type: kind, description: `${page}: ${total} (${html} + ${css} + ${js}), ${critical}` });
  }

  // If a kind were not recognised, its pages would not be compared with its budget.
  expect(heaviest.map(({ kind }) => kind)).toEqual(
    expect.arrayContaining([
      ...((await readData()).claims.length > 0 ? ['reading', 'claim', 'entity', 'source'] : []),
      ...['search', 'home', 'overview', 'browse', 'guide'],
    ]),
  );
  expect(rough.filter(({ kind }) => kind === 'other').length).toBeLessThan(4);
  const tooHeavy = weights.flatMap((weight) => {
    const excess = findExcess(weight);
    return excess.length > 0 ? [`${weight.kind} ${weight.page}: ${excess.join('; ')}`] : [];
  });
  expect(tooHeavy).toEqual([]);
});

/** A quality at which brotli is about as fast as reading the page. */
const QUICK = 7;

function heaviestOf(weights: readonly (PageWeight & { readonly page: string })[]): (typeof weights)[number] {
  return weights.reduce((most, weight) => (weight.total > most.total ? weight : most));
}
