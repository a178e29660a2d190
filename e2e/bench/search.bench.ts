/** Measures the search of a built site, for `npm run bench`. BENCH_DIST is the folder, BENCH_RESULT the file to write. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startServer } from '../../src/commands/server.ts';
import { expect, test as base } from '../fixtures/index.ts';
import { measureSearch } from './measure.ts';

const RUNS = 20;

const dist = process.env.BENCH_DIST ?? 'dist';

const test = base.extend<object, { readonly siteUrl: string }>({
  siteUrl: [
    async ({}, use) => {
      const server = await startServer({ folder: dist, port: 0 });
      await use(server.url);
      await server.close();
    },
    { scope: 'worker' },
  ],
});

test('search', async ({ browser, siteUrl }) => {
  test.setTimeout(30 * 60 * 1000);
  const cost = await measureSearch(
    browser,
    {
      url: `${siteUrl}search/`,
      open: async (page) => {
        await page.getByRole('main').getByRole('combobox').focus();
      },
      suggestion: '[role=option]',
      result: '[data-results] .found-name',
    },
    await chooseNames(),
  );
  expect(cost.runs).toBe(RUNS);
  await writeFile(process.env.BENCH_RESULT ?? '.cache/bench-search.json', `${JSON.stringify(cost)}\n`);
});

/** Names of entities, evenly spread over the list. */
async function chooseNames(): Promise<string[]> {
  const { entities } = JSON.parse(await readFile(join(dist, 'data', 'claims.json'), 'utf8')) as Data;
  return Array.from({ length: RUNS }, (_, run) => entities[Math.floor((run * entities.length) / RUNS)]?.name ?? '');
}

interface Data {
  readonly entities: readonly { readonly name: string }[];
}
