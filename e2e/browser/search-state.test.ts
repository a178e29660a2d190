/** The search page’s state: filters, address, history. */
import { expect, test } from '../fixtures/shared-page.ts';
import { readData } from './search-data.ts';
import { CLAIMS, ENTITIES, searchField, searchPage } from './search-page.ts';

test('filters combine and are in the address, and Back restores them', async ({ page }) => {
  const { claims } = await readData();
  const search = searchPage(page);
  const reports = claims.filter(({ type }) => type === 'report');
  const stated = reports.filter(({ certainty }) => certainty === 'stated');

  await page.goto('search/');
  await search.openFilters();
  await search.box('Kinds of statement', 'Report').check();
  await expect(search.group(CLAIMS)).toHaveText(`${reports.length} claims`);
  await expect(page).toHaveURL(/\/search\/\?type=report$/);
  await expect(page).toHaveTitle(/^Report · Search · /);

  await search.box('How firmly', 'Stated').check();
  await expect(search.group(CLAIMS)).toHaveText(`${stated.length} claims`);
  await expect(page).toHaveURL(/\/search\/\?certainty=stated&type=report$/);

  await page.goBack();
  await expect(search.group(CLAIMS)).toHaveText(`${reports.length} claims`);
  await expect(page).toHaveTitle(/^Report · Search · /);
  await expect(search.box('How firmly', 'Stated')).not.toBeChecked();
  await expect(search.box('Kinds of statement', 'Report')).toBeChecked();

  await page.goForward();
  await expect(search.box('How firmly', 'Stated')).toBeChecked();
  await expect(search.group(CLAIMS)).toHaveText(`${stated.length} claims`);
});

test('values of one filter are alternatives', async ({ page }) => {
  const { claims } = await readData();
  const search = searchPage(page);
  await page.goto('search/?certainty=probable&certainty=possible');
  const number = claims.filter(({ certainty }) => ['probable', 'possible'].includes(certainty)).length;
  await expect(search.group(CLAIMS)).toHaveText(`${number} claims`);
});

test('a source and an entity narrow claims down', async ({ page }) => {
  const { claims, entities, sources } = await readData();
  const search = searchPage(page);
  const claim = claims.find(({ entities, attributions }) => entities.length > 0 && attributions.length > 0);
  const [entity, source] = [claim?.entities[0]?.id ?? '', claim?.attributions[0]?.source ?? ''];
  const expected = claims.filter(
    (one) =>
      one.entities.some(({ id }) => id === entity) &&
      one.attributions.some((attribution) => attribution.source === source),
  );
  await page.goto('search/');
  await search.openFilters();
  for (const [facet, label] of [
    ['Source', sources.find(({ id }) => id === source)?.name],
    ['Name', entities.find(({ id }) => id === entity)?.name],
  ] as const) {
    await search.openFacet(facet);
    await page.getByRole('searchbox', { name: `Find ${facet === 'Source' ? 'a source' : 'a name'}` }).fill(label ?? '');
    await search.box(facet, new RegExp(`^${escape(label ?? '')} \\d+$`)).check();
  }
  await expect(page).toHaveURL(new RegExp(`\\?source=${source}&entity=${entity}$`));
  await expect(search.group(CLAIMS)).toHaveText(`${expected.length} ${expected.length === 1 ? 'claim' : 'claims'}`);
});

test('a choice shows how many results it has before it is chosen', async ({ page }) => {
  const { claims } = await readData();
  const search = searchPage(page);
  await page.goto('search/?certainty=stated');
  await search.openFilters();
  const probable = claims.filter(({ certainty }) => certainty === 'probable').length;
  await expect(search.box('How firmly', `Probable ${probable}`)).toBeVisible();
});

test('an address restores query, filters and results', async ({ page }) => {
  const { entities } = await readData();
  const search = searchPage(page);
  const entity = entities.find(({ type }) => type === 'group');
  await page.goto(`search/?q=${encodeURIComponent(entity?.name ?? '')}&kind=entity&entity-type=group`);
  await expect(search.field).toHaveValue(entity?.name ?? '');
  await expect(search.kind('Names')).toBeChecked();
  await expect(search.items(ENTITIES).first().getByRole('link').first()).toHaveText(entity?.name ?? '');
  await expect(search.group(CLAIMS)).toHaveCount(0);
});

test('typing makes one entry in the history, and Back from a result returns to it', async ({ page }) => {
  const { entities } = await readData();
  const search = searchPage(page);
  const name = entities.find(({ type }) => type === 'place')?.name ?? '';
  await page.goto('');
  await page.goto('search/');
  await search.field.pressSequentially(name, { delay: 40 });
  const first = search.items(ENTITIES).first().getByRole('link').first();
  // The results for the first letters have the same first result, so this waits for the results of the whole name.
  await expect(search.status).toContainText(`“${name}”`);
  await expect(first).toHaveText(name);
  await first.click();
  await expect(page).toHaveURL(/\/entities\//);
  await page.goBack();
  await expect(search.field).toHaveValue(name);
  await expect(first).toHaveText(name);
  await page.goBack();
  await expect(page).not.toHaveURL(/\/search\//);
});

test('filters can be cleared at once', async ({ page }) => {
  const { claims } = await readData();
  const search = searchPage(page);
  await page.goto('search/?q=axolotl&kind=claim&certainty=possible');
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect(page).toHaveURL(/\/search\/\?q=axolotl$/);
  await search.field.fill('');
  await expect(search.status).toBeEmpty();
  expect(claims.length).toBeGreaterThan(0);
});

test('values that do not exist are left out', async ({ page }) => {
  const { claims } = await readData();
  const search = searchPage(page);
  await page.goto('search/?kind=claim&certainty=absolute&colour=red');
  await expect(search.group(CLAIMS)).toHaveText(`${claims.length} claims`);
});

test('the search form of every page leads to the results', async ({ page }) => {
  const { entities } = await readData();
  const search = searchPage(page);
  const name = entities[0]?.name ?? '';
  await page.goto('');
  await searchField(page).fill(name);
  await searchField(page).press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=/);
  await expect(search.items(ENTITIES).first().getByRole('link').first()).toHaveText(name);
});

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
