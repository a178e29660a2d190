/** Suggestions while typing, only by keyboard: the combobox of the ARIA Authoring Practices. */
import type { Page } from 'playwright/test';
import { expect, test, testAlone } from '../fixtures/shared-page.ts';
import { pathOf, readData, watch, type Data, type Entity } from './search-data.ts';
import { searchField, searchPage, suggestions } from './search-page.ts';

/** The places with a search field, each with what Tab moves to from there. In a wide window the header has no button. */
const places = [
  ['the head of a page', 'about/', (page: Page) => page.getByRole('main').getByRole('link').first()],
  ['the search page', 'search/', (page: Page) => page.getByRole('main').getByRole('button', { name: 'Search' })],
] as const;

for (const [place, path, next] of places) {
  test.describe(`in ${place}`, () => {
    test('arrow keys and Enter choose a name and open its page', async ({ page, siteUrl }) => {
      const trouble = watch(page, siteUrl);
      const data = await readData();
      const entity = manyClaims(data);
      const { list, options, active } = await type(page, path, entity.name);
      const field = fieldOf(page);
      await expect(field).toHaveAttribute('aria-expanded', 'true');
      await expect(field).toHaveAttribute('aria-controls', (await list.getAttribute('id')) ?? '');
      await expect(active).toHaveCount(0);

      await page.keyboard.press('ArrowDown');
      await expect(active).toHaveText(await options.first().innerText());
      await expect(field).toHaveAttribute('aria-activedescendant', (await active.getAttribute('id')) ?? '');
      await expect(field).toBeFocused();
      await expect(active).toContainText(entity.name);
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(new RegExp(`${pathOf(entity.url, data)}$`));
      expect(trouble).toEqual([]);
    });

    test('arrow keys go round, Home and End return to the text in the field', async ({ page }) => {
      const { list, options, active } = await type(page, path, 'al');
      const field = fieldOf(page);
      const number = await options.count();
      expect(number).toBeGreaterThan(1);
      await page.keyboard.press('ArrowUp');
      await expect(options.last()).toHaveAttribute('aria-selected', 'true');
      await page.keyboard.press('ArrowDown');
      await expect(options.first()).toHaveAttribute('aria-selected', 'true');
      await page.keyboard.press('Home');
      await expect(active).toHaveCount(0);
      await expect(field).not.toHaveAttribute('aria-activedescendant');
      await expect(list).toBeVisible();
      expect(await caret(page)).toBe(0);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('End');
      await expect(active).toHaveCount(0);
      expect(await caret(page)).toBe(2);
      await expect(field).toHaveValue('al');
    });

    test('Enter without an active suggestion opens the results', async ({ page }) => {
      const { list } = await type(page, path, 'al');
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/\/search\/\?q=al$/);
      await expect(searchPage(page).status).toContainText('“al”');
      await expect(list).toBeHidden();
    });

    test('Esc closes the list, then clears the field, then leaves it', async ({ page }) => {
      const { list } = await type(page, path, 'al');
      const field = fieldOf(page);
      await page.keyboard.press('Escape');
      await expect(list).toBeHidden();
      await expect(field).toHaveValue('al');
      await expect(field).toHaveAttribute('aria-expanded', 'false');
      await page.keyboard.press('Escape');
      await expect(field).toHaveValue('');
      await expect(field).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(field).not.toBeFocused();
    });

    test('Alt with Down opens, Alt with Up closes, Tab closes and moves on', async ({ page }) => {
      const { list, active } = await type(page, path, 'al');
      await page.keyboard.press('Alt+ArrowUp');
      await expect(list).toBeHidden();
      await page.keyboard.press('Alt+ArrowDown');
      await expect(list).toBeVisible();
      await expect(active).toHaveCount(0);
      await page.keyboard.press('Alt+ArrowUp');
      await page.keyboard.press('ArrowDown');
      await expect(list).toBeVisible();
      await expect(active).toHaveCount(1);
      await page.keyboard.press('Tab');
      await expect(list).toBeHidden();
      await expect(next(page)).toBeFocused();
    });
  });
}

test('a screen reader hears a name, its kind, its claims, and how many suggestions there are', async ({ page }) => {
  const data = await readData();
  const entity = manyClaims(data);
  const { list, options } = await type(page, 'about/', entity.name);
  await page.keyboard.press('ArrowDown');
  await expect(options.first()).toHaveAccessibleName(new RegExp(`^${entity.name} .*\\d+ claims$`));
  await expect(list.getByRole('group', { name: 'Names' }).getByRole('option').first()).toContainText(entity.name);
  await expect(page.locator('[aria-live=polite]')).toHaveText(
    `${await options.count()} suggestions. Choose with the arrow keys.`,
  );
  await expect(page.getByRole('search')).toMatchAriaSnapshot(`
    - search:
      - combobox "Search claims, names and sources" [expanded]: ${entity.name}
      - listbox "Suggestions":
        - group "Names":
          - text: Names
          - option /^${entity.name} .*\\d+ claims$/ [selected]
      - text: /\\d+ suggestions. Choose with the arrow keys./
  `);
});

test('entities, sources and claims are suggested', async ({ page }) => {
  const { claims, sources } = await readData();
  const { list, options } = await type(page, 'about/', sources[0]?.name ?? '');
  await expect(list.getByRole('group', { name: 'Sources' }).getByRole('option').first()).toContainText(
    sources[0]?.name ?? '',
  );
  const claim = claims.at(-1);
  await searchField(page).fill(`¶${claim?.id ?? ''}`);
  await expect(list.getByRole('group', { name: 'Claims' }).getByRole('option').first()).toContainText(
    `¶${claim?.id ?? ''}`,
  );
  await expect(options.first()).toContainText(claim?.label ?? '');
});

test('another name has its language and direction', async ({ page }) => {
  const { entities } = await readData();
  const entity = entities.find(({ otherNames }) => otherNames.some(({ lang }) => lang === 'ar'));
  const other = entity?.otherNames.find(({ lang }) => lang === 'ar');
  const { options } = await type(page, 'about/', other?.text ?? '');
  await expect(options.first()).toContainText(entity?.name ?? '');
  const name = options.first().locator('bdi');
  await expect(name).toHaveText(other?.text ?? '');
  await expect(name).toHaveAttribute('lang', 'ar');
  expect(await name.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');
});

test('nothing is chosen or sent while an input method is composing', async ({ page }) => {
  await page.goto('about/');
  const field = searchField(page);
  const { list } = suggestions(page);
  await field.focus();
  const client = await page.context().newCDPSession(page);
  await client.send('Input.imeSetComposition', { text: 'tal', selectionStart: 3, selectionEnd: 3 });
  await expect(field).toHaveValue('tal');
  await page.waitForTimeout(300);
  await expect(list).toBeHidden();
  await client.send('Input.insertText', { text: 'tal' });
  await expect(list).toBeVisible();
  await expect(page).toHaveURL(/\/about\/$/);
});

testAlone('nothing of it is loaded before the field is used', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  await page.goto('about/');
  await page.waitForLoadState('networkidle');
  const isLazy = (url: string): boolean => /combobox|\/names\/|\/pagefind\//.test(url);
  expect(loaded.filter(isLazy)).toEqual([]);
  await searchField(page).focus();
  await expect.poll(() => loaded.some((url) => /combobox.*\.css$/.test(url))).toBe(true);
  expect(loaded.filter((url) => url.includes('/pagefind/'))).toEqual([]);
});

test('without an index of names the form works without suggestions', async ({ page }) => {
  await page.route('**/names/**', (route) => route.abort());
  await page.goto('about/');
  await searchField(page).pressSequentially('al');
  await page.keyboard.press('ArrowDown');
  await expect(suggestions(page).list).toBeHidden();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=al$/);
});

/** Opens a page and types into its search field, until there are suggestions. */
async function type(page: Page, path: string, text: string) {
  await page.goto(path);
  await page.keyboard.press('/');
  await page.keyboard.type(text);
  const found = suggestions(page);
  await expect(found.list).toBeVisible();
  // Waits for the suggestions for the whole text, not only its first letters.
  await expect(found.options.first()).toContainText(text, { ignoreCase: true });
  return found;
}

function fieldOf(page: Page) {
  return searchField(page).and(page.locator(':visible'));
}

/** The position of the caret in the focused field. */
function caret(page: Page): Promise<number | null> {
  return page.evaluate(() =>
    document.activeElement instanceof HTMLInputElement ? document.activeElement.selectionStart : null,
  );
}

/** The entity that most claims are about. */
function manyClaims({ claims, entities }: Data): Entity {
  const countOf = ({ id }: Entity): number =>
    claims.filter((claim) => claim.entities.some((entity) => entity.id === id)).length;
  const [entity] = entities.toSorted((a, b) => countOf(b) - countOf(a));
  if (!entity) throw new Error('There is no entity.');
  return entity;
}
