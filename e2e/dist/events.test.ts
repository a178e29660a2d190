/** Compares the list of events with the published data: no event is missing, and none is there twice. */
import { expect, test } from 'playwright/test';
import { readSite, readText } from './built-site.ts';
import { attribute, select, textOf } from './page.ts';

test('every claim with an event is listed once, and so is every date of a reference', async () => {
  const { pageOf } = await readSite();
  const { claims } = JSON.parse(await readText('data/claims.json')) as Data;
  const { entities } = JSON.parse(await readText('data/entities.json')) as Data;
  const pages = [...pageOf].filter(([file]) => /^events\/(\d+\/)?index\.html$/.test(file)).map(([, page]) => page);
  const rows = pages.flatMap((page) => page.elements.filter((row) => attribute(row, 'data-row') !== undefined));
  const told = rows.filter((row) => attribute(row, 'data-origin') === 'claim');
  const numbers = told.map((row) =>
    select(row, 'a')
      .map(textOf)
      .find((words) => words.startsWith('¶')),
  );
  expect(numbers.toSorted()).toEqual(
    claims
      .filter(({ events }) => events.length > 0)
      .map(({ id }) => `¶${id}`)
      .toSorted(),
  );
  const dated = entities.flatMap(({ id, dates }) => dates.map(() => id));
  const recorded = rows.filter((row) => attribute(row, 'data-origin') === 'reference');
  expect(recorded.map((row) => attribute(row, 'data-entity')).toSorted()).toEqual(dated.toSorted());
  expect(recorded.filter((row) => select(row, 'sup').length === 0).map(textOf)).toEqual([]);
});

test('timeline, map and events link to each other', async () => {
  const { pageOf } = await readSite();
  for (const file of ['timeline/index.html', 'map/index.html', 'events/index.html']) {
    const page = pageOf.get(file);
    const nav = page && select(page, 'nav').find((each) => attribute(each, 'aria-label') === 'When and where');
    expect(nav && select(nav, 'a').map(textOf), file).toEqual(['Timeline', 'Map', 'Events by year']);
  }
});

/** The parts of the data that the tests read. */
interface Data {
  readonly claims: readonly { readonly id: string; readonly events: readonly object[] }[];
  readonly entities: readonly { readonly id: string; readonly dates: readonly object[] }[];
}
