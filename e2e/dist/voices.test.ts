import { expect, test } from 'playwright/test';
import {
  claimsAmong,
  readOverviews,
  targetOf,
  targetsOf,
  withClass,
  type Claim,
  type Overview,
} from './overview-data.ts';
import { select, textOf, type Element } from './page.ts';

const UNNAMED = ['unnamed-person', 'unnamed-people', 'unspecified'];

test('every number of the matrix is that of the data, and leads to a row with just those claims', async () => {
  for (const overview of await readOverviews('voices')) {
    const expected = Map.groupBy(
      overview.claims.flatMap((claim) =>
        sourcesOf(claim).map((source) => ({ key: `said-${source}-${claim.certainty}`, claim })),
      ),
      ({ key }) => key,
    );
    const cells = withClass(overview.page, 'a', 'cell').map((link) => ({
      key: new URL(targetOf(link, overview)).hash.slice(1),
      number: Number(select(link, 'b').map(textOf).join('')),
    }));
    const numbers = [...expected].map(([key, claims]) => ({ key, number: claims.length }));
    expect(cells.toSorted(byKey)).toEqual(numbers.toSorted(byKey));
    for (const [key, claims] of expected) {
      const row = overview.page.ids.get(key);
      expect(row && claimsAmong(targetsOf(row, overview), overview), key).toEqual(claims.map(({ claim }) => claim.url));
    }
  }
});

test('the sums count every claim once', async () => {
  for (const overview of await readOverviews('voices')) {
    const [foot] = select(overview.page, 'tfoot');
    const sums = foot ? select(foot, 'td').map((cell) => Number(textOf(cell))) : [];
    expect(sums.reduce((sum, number) => sum + number, 0)).toBe(overview.claims.length);
  }
});

test('the strip has every claim once, in reading order, and its table has them again', async () => {
  for (const overview of await readOverviews('voices')) {
    const urls = overview.claims.map(({ url }) => url);
    expect(withClass(overview.page, 'a', 'tile').map((link) => targetOf(link, overview))).toEqual(urls);
    const again = withClass(overview.page, 'table', 'bases').flatMap((table) => targetsOf(table, overview));
    expect(again.toSorted()).toEqual(urls.toSorted());
  }
});

test('what rests on nobody named is listed, and nothing else', async () => {
  for (const overview of await readOverviews('voices')) {
    const expected = overview.claims.filter(({ attributions }) =>
      attributions.every(({ voice }) => UNNAMED.includes(voice)),
    );
    const listed = withClass(overview.page, 'ul', 'rest-claims').flatMap((list) => numbered(list, overview));
    expect(listed.toSorted()).toEqual(expected.map(({ url }) => url).toSorted());
  }
});

test('a claim that speaks against another stands beside it', async () => {
  for (const overview of await readOverviews('voices')) {
    const pairs = overview.claims.flatMap(({ url, links }) =>
      links.filter(({ rel }) => rel === 'challenges').map((link) => `${link.url} ← ${url}`),
    );
    const shown = withClass(overview.page, 'li', 'dispute').flatMap((dispute) => {
      const [claim, ...challengers] = numbered(dispute, overview);
      return challengers.map((challenger) => `${claim ?? ''} ← ${challenger}`);
    });
    expect(shown.toSorted()).toEqual(pairs.toSorted());
  }
});

test('whoever is shown beside another is shown with what they say', async () => {
  for (const { page, claims, site } of await readOverviews('voices')) {
    const texts = new Map(claims.map(({ url, text }) => [url, text]));
    for (const told of withClass(page, 'p', 'told')) {
      const [link] = withClass(told, 'a', 'num');
      const text = link && texts.get(targetOf(link, { page, site }));
      expect(withoutBrackets(told), textOf(told)).toContain(text);
    }
  }
});

/** What a claim says on the page, without what the editors add. */
function withoutBrackets(told: Element): string {
  const added = withClass(told, 'span', 'added').map(textOf);
  return added
    .reduce((text, words) => text.replace(words, ''), textOf(told))
    .replace(/\s+/g, ' ')
    .replace(/ (?=[,.;’])/g, '');
}

function numbered(part: Element, overview: Overview): string[] {
  return withClass(part, 'a', 'num').map((link) => targetOf(link, overview));
}

function sourcesOf({ attributions }: Claim): string[] {
  return [...new Set(attributions.map(({ source }) => source))];
}

function byKey(a: { readonly key: string }, b: { readonly key: string }): number {
  return a.key < b.key ? -1 : 1;
}
