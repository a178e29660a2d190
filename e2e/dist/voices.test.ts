import { expect, test } from 'playwright/test';
import { readOverviews, targetOf, withClass, type Claim, type Overview } from './overview-data.ts';
import { textOf, type Element } from './page.ts';

test('the strip shows every claim once, in reading order', async () => {
  for (const overview of await readOverviews('voices')) {
    const urls = overview.claims.map(({ url }) => url);
    expect(withClass(overview.page, 'a', 'tile').map((link) => targetOf(link, overview))).toEqual(urls);
  }
});

test('every part of this page keeps its published anchor', async () => {
  for (const { page, claims } of await readOverviews('voices')) {
    const cells = claims.flatMap((claim) => sourcesOf(claim).map((source) => `said-${source}-${claim.certainty}`));
    const voices = claims.flatMap(({ attributions }) => attributions.map(({ voice }) => voice));
    // Parts that a commentary has only if it has content for them.
    const parts = [
      ...(claims.some(({ links }) => links.some(({ rel }) => rel === 'challenges')) ? ['against'] : []),
      ...(voices.some((voice) => voice.startsWith('un')) ? ['rests'] : []),
      ...(voices.some((voice) => voice !== 'author') ? ['stances'] : []),
    ];
    expect([...page.ids.keys()]).toEqual(expect.arrayContaining([...cells, 'matrix', 'strip', 'tables', ...parts]));
  }
});

test('a claim that challenges another is next to it', async () => {
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

test('speakers who are compared are shown with what they say', async () => {
  for (const { page, claims, site } of await readOverviews('voices')) {
    const texts = new Map(claims.map(({ url, text }) => [url, text]));
    for (const told of withClass(page, 'p', 'told')) {
      const [link] = withClass(told, 'a', 'num');
      const text = link && texts.get(targetOf(link, { page, site }));
      expect(withoutBrackets(told), textOf(told)).toContain(text);
    }
  }
});

/** The text of a claim on the page, without what editors added. */
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
