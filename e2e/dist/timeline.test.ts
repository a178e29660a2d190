import { expect, test } from 'playwright/test';
import {
  claimsAmong,
  fileOf,
  readOverviews,
  targetOf,
  targetsOf,
  withClass,
  type Claim,
  type Overview,
} from './overview-data.ts';
import { attribute, select, textOf, type Element } from './page.ts';

test('every date in a claim has one mark and one row, and there are no others', async () => {
  for (const overview of await readOverviews('timeline')) {
    const dates = overview.claims.flatMap(({ url, when }) =>
      when.flatMap(({ edtf }) => (edtf === undefined ? [] : [url])),
    );
    expect(marks(overview, false).toSorted()).toEqual(dates.toSorted());
    const rows = claimRows(overview).filter((row) => select(row, 'code').length > 0);
    expect(rows.flatMap((row) => claimsAmong(targetsOf(row, overview), overview)).toSorted()).toEqual(dates.toSorted());
  }
});

test('a row gives the date as the data has it', async () => {
  for (const overview of await readOverviews('timeline')) {
    const dates = overview.claims.flatMap(({ when }) => when.flatMap(({ edtf }) => edtf ?? []));
    const shown = claimRows(overview).flatMap((row) => select(row, 'code').map(textOf));
    expect(shown.toSorted()).toEqual(dates.toSorted());
  }
});

for (const side of ['before', 'after'] as const) {
  test(`a claim about the time ${side} something is drawn so, and has a row`, async () => {
    for (const overview of await readOverviews('timeline')) {
      const expected = overview.claims
        .flatMap(({ url, when }) => when.filter((each) => each[side] !== undefined).map(() => url))
        .toSorted();
      const drawn = withClass(overview.page, 'div', side).flatMap((part) => numbered(part, overview));
      expect(drawn.toSorted()).toEqual(expected);
      const rows = claimRows(overview).filter((row) => new RegExp(`^(?:[a-z]+ )?${side} `, 'i').test(textOf(row)));
      expect(rows.flatMap((row) => numbered(row, overview)).toSorted()).toEqual(expected);
    }
  });
}

test('the page gives the numbers of claims with and without a time', async () => {
  for (const overview of await readOverviews('timeline')) {
    const timed = overview.claims.filter(({ when }) => when.length > 0).length;
    const [count] = withClass(overview.page, 'p', 'timeline-count').map(textOf);
    const untimed = overview.claims.length - timed;
    const none = `No claim says when`;
    expect(count).toMatch(
      timed === 0 ? none : untimed === 0 ? /^(All \d+ claims say|The one claim says) when/ : `${timed} of `,
    );
    expect(count?.includes('The other ')).toBe(timed > 0 && untimed > 0);
    if (timed > 0 && untimed > 1) expect(count).toContain(`The other ${untimed} `);
    expect(claimRows(overview)).toHaveLength(overview.claims.reduce((sum, claim) => sum + statements(claim), 0));
  }
});

test('dates from outside have a row each, link to their entity, and are never among those of claims', async () => {
  for (const overview of await readOverviews('timeline')) {
    const drawn = marks(overview, true);
    const rows = rowsOf(overview, true);
    expect(rows).toHaveLength(drawn.length);
    expect(drawn.filter((target) => !/^entities\/[^/]+\/index\.html$/.test(fileOf(target, overview) ?? ''))).toEqual(
      [],
    );
    const unrested = rows.filter((row) =>
      withClass(row, 'sup', 'refs').every((refs) => select(refs, 'a').length === 0),
    );
    expect(unrested.map(textOf)).toEqual([]);
    expect(claimsAmong(drawn, overview)).toEqual([]);
  }
});

/** How many times a claim gives, as the page shows them. */
function statements({ when }: Claim): number {
  const all = when.flatMap(({ edtf, after, before, ref }) => [edtf, after, before, ref]);
  return all.filter((each) => each !== undefined).length;
}

/** The addresses of the marks of claims, or of those from outside. */
function marks(overview: Overview, outside: boolean): string[] {
  return withClass(overview.page, 'div', 'chart')
    .filter((chart) => isOutside(chart) === outside)
    .flatMap((chart) => withClass(chart, 'a', 'bar-link'))
    .map((link) => targetOf(link, overview));
}

function claimRows(overview: Overview): Element[] {
  return rowsOf(overview, false);
}

function rowsOf({ page }: Overview, outside: boolean): Element[] {
  return withClass(page, 'table', 'times')
    .filter((table) => isOutside(table) === outside)
    .flatMap((table) => select(table, 'tbody'))
    .flatMap((body) => select(body, 'tr'));
}

/** The claims whose numbers are in a part of the page. */
function numbered(part: Element, overview: Overview): string[] {
  return withClass(part, 'a', 'num').map((link) => targetOf(link, overview));
}

function isOutside(element: Element): boolean {
  return attribute(element, 'class')?.split(' ').includes('outside') === true;
}
