/**
 * The list of queries, typed into the search field of one page, one after the other: as a reader would, and through the
 * page’s own script and the built indexes.
 */
import type { Page } from 'playwright/test';
import { expect, test } from '../fixtures/index.ts';
import { FIRST_RESULTS, NEAREST_NAMES, NO_RESULTS, NOT_AMONG, SHARED_NAMES } from '../queries.ts';
import { readData } from './search-data.ts';
import { CLAIMS, ENTITIES, searchPage, SOURCES } from './search-page.ts';

test('there are queries enough', () => {
  const { length } = [...Object.values(FIRST_RESULTS), ...Object.values(NEAREST_NAMES)].flat();
  expect(length).toBeGreaterThanOrEqual(120);
});

for (const [title, list] of [
  ['every spelling of a name leads to it first', FIRST_RESULTS],
  ['a name with mistakes in it is offered first of the nearest names', NEAREST_NAMES],
] as const) {
  test(title, async ({ page }) => {
    test.setTimeout(180_000);
    await page.goto('search/');
    const wrong: string[] = [];
    for (const [target, queries] of Object.entries(list)) {
      for (const query of queries) {
        await ask(page, query);
        const found = await firstPath(page, pathOf(target));
        if (found !== pathOf(target)) wrong.push(`“${query}”: ${found ?? 'nothing'}, expected ${pathOf(target)}`);
      }
    }
    expect(wrong).toEqual([]);
  });
}

test('a name that two bear leads to both', async ({ page }) => {
  await page.goto('search/');
  const search = searchPage(page);
  for (const [query, [entity, source]] of Object.entries(SHARED_NAMES)) {
    await ask(page, query);
    for (const [group, path] of [
      [ENTITIES, `entities/${entity}/`],
      [SOURCES, `sources/${source}/`],
    ] as const)
      await expect(search.items(group).first().getByRole('link').first(), query).toHaveAttribute('href', endOf(path));
  }
});

test('one name is not taken for another', async ({ page }) => {
  await page.goto('search/');
  for (const [query, others] of Object.entries(NOT_AMONG)) {
    await ask(page, query);
    const items = searchPage(page).items(ENTITIES);
    await expect(items.first()).toBeVisible();
    for (const other of others) {
      const link = items.getByRole('link').and(page.locator(`[href$="/entities/${other}/"]`));
      const place = await link.count();
      // It may be found by a word of its text, and then it does not stand first.
      if (place > 0)
        await expect(items.first().getByRole('link').first(), query).not.toHaveAttribute(
          'href',
          endOf(`entities/${other}/`),
        );
    }
  }
});

test('what is nowhere is not found, and no name is offered for it', async ({ page }) => {
  await page.goto('search/');
  const search = searchPage(page);
  for (const query of NO_RESULTS) {
    await ask(page, query);
    await expect(search.status).toContainText('Nothing found');
    expect(await firstPath(page, undefined, 300), query).toBeUndefined();
  }
});

test('a name finds every claim that involves what it names, by whichever name', async ({ page }) => {
  test.setTimeout(60_000);
  const { claims, entities } = await readData();
  const search = searchPage(page);
  await page.goto('search/?kind=claim');
  for (const { id, name, otherNames } of entities) {
    const involved = claims.filter((claim) => claim.entities.some((entity) => entity.id === id));
    const [other = name] = otherNames.map(({ text }) => text).filter((text) => text !== name);
    if (involved.length === 0 || (other === name && name.split(' ').length > 3)) continue;
    await ask(page, other);
    const found = Number.parseInt((await search.group(CLAIMS).textContent()) ?? '', 10);
    expect(found, `${other}: claims`).toBeGreaterThanOrEqual(involved.length);
  }
});

test('what the text calls the thing is marked, by whichever name it was asked for', async ({ page }) => {
  await page.goto('search/');
  for (const [query, marked] of [
    ['Qaeda', 'Al-Qa’ida'],
    ['AQ', 'Al-Qa’ida'],
    ['القاعدة', 'Al-Qa’ida'],
    ['Tajik Taliban', 'Jamaat'],
  ] as const) {
    await ask(page, query);
    await expect(searchPage(page).items(CLAIMS).first().locator('mark').first(), query).toHaveText(marked);
  }
});

test('without the index of names, search goes on by words', async ({ page }) => {
  await page.route('**/names/**', (route) => route.abort());
  await page.goto('search/');
  for (const query of ['Al-Qaʿida', 'qaida', 'Tehreek-e-Taliban']) {
    await ask(page, query);
    await expect(searchPage(page).items(ENTITIES).first()).toBeVisible();
  }
});

/** Types a query, and waits until the page speaks of it. */
async function ask(page: Page, query: string): Promise<void> {
  const { field, status } = searchPage(page);
  await field.fill(query);
  // The direction of what is quoted is kept apart by marks that nobody sees.
  const said = async (): Promise<string> => ((await status.textContent()) ?? '').replace(/[\u2066-\u2069]/g, '');
  await expect.poll(said, { intervals: [20, 50, 100] }).toContain(`“${query.normalize('NFC')}”`);
}

/** Path of the first entity, source or claim in the results; waits a while for the one that is expected. */
async function firstPath(page: Page, expected: string | undefined, timeout = 2000): Promise<string | undefined> {
  const links = page.locator(
    'main [data-results] a[href*="/c"], main [data-results] a[href*="/entities/"], main [data-results] a[href*="/sources/"]',
  );
  const read = async (): Promise<string | undefined> => {
    const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    return hrefs.flatMap((href) => /(?:entities|sources|[^/]+)\/[^/?#]+\/$/.exec(href)?.[0] ?? [])[0];
  };
  const end = Date.now() + timeout;
  let found = await read();
  while (found !== expected && Date.now() < end) {
    await page.waitForTimeout(50);
    found = await read();
  }
  return found;
}

function pathOf(target: string): string {
  if (target.endsWith('/')) return target;
  return target.includes('/') ? `${target}/` : `entities/${target}/`;
}

function endOf(path: string): RegExp {
  return new RegExp(`/${path}$`);
}
