/**
 * Takes pictures of the main pages at three widths in both schemes, for people to look at: `.cache/test-results/screens/`. They
 * are not compared, because pages may change; the tests only check that the pictures are not empty.
 */
import { join } from 'node:path';
import { expect, test } from '../fixtures/index.ts';
import { everyPage } from './built-pages.ts';
import { pathOf, readData, type Data } from './search-data.ts';

const SIZES = [
  { width: 390, height: 844 },
  { width: 768, height: 1024 },
  { width: 1280, height: 900 },
] as const;

/** The height of a picture; the rest of a long page looks the same. */
const HEIGHT = 2400;

/** The main pages; for kinds with many pages, the one with the most to show. */
const SCREENS: Readonly<Record<string, (data: Data) => string | undefined>> = {
  home: () => '',
  reading: (data) => data.commentaries[0]?.url,
  argument: (data) => data.commentaries[0] && `${data.commentaries[0].url}argument/`,
  coverage: (data) => data.commentaries[0] && `${data.commentaries[0].url}coverage/`,
  beside: (data) => data.commentaries[0] && `${data.commentaries[0].url}beside/`,
  claim: ({ claims }) => most(claims, ({ entities }) => entities.length)?.url,
  entity: ({ entities }) => most(entities, ({ otherNames }) => otherNames.length)?.url,
  source: ({ claims, sources }) =>
    most(
      sources,
      ({ id }) => claims.filter(({ attributions }) => attributions.some(({ source }) => source === id)).length,
    )?.url,
  claims: () => 'claims/',
  entities: () => 'entities/',
  sources: () => 'sources/',
  timeline: () => 'timeline/',
  map: () => 'map/',
  events: () => 'events/?year=2020',
  voices: () => 'voices/',
  search: () => 'search/?q=a',
  guide: () => 'guide/reading/',
  data: () => 'data/',
};

for (const [name, find] of Object.entries(SCREENS)) {
  test(`pictures of the page “${name}” are taken at three widths in both schemes`, async ({ page }, testInfo) => {
    const data = await readData();
    const url = find(data);
    const path = url?.startsWith('http') ? pathOf(url, data) : url;
    const isBuilt = path !== undefined && everyPage().includes(path.replace(/\?.*$/, ''));
    expect(isBuilt, path).toBe(true);
    await page.goto(path ?? '');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    for (const { width, height } of SIZES) {
      await page.setViewportSize({ width, height });
      const whole = await page.evaluate(() => document.documentElement.scrollHeight);
      await page.setViewportSize({ width, height: Math.min(Math.max(whole, height), HEIGHT) });
      const pictures: Buffer[] = [];
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const file = `${name}-${width}-${colorScheme}.jpg`;
        const picture = await page.screenshot({
          path: join(testInfo.project.outputDir, 'screens', file),
          type: 'jpeg',
          quality: 85,
        });
        await testInfo.attach(file, { body: picture, contentType: 'image/jpeg' });
        pictures.push(picture);
      }
      const [light, dark] = pictures;
      expect(light && dark && !light.equals(dark)).toBe(true);
    }
  });
}

/** The item with the highest measure; the first if there are several. */
function most<Item>(items: readonly Item[], measure: (item: Item) => number): Item | undefined {
  return items.reduce<Item | undefined>(
    (best, item) => (best === undefined || measure(item) > measure(best) ? item : best),
    undefined,
  );
}
