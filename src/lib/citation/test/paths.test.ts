import { expect, test } from 'playwright/test';
import { formatClaimId, type ClaimId } from '../../address/id.ts';
import { claimItem, citedUrl } from '../csl.ts';
import { citedEdition } from '../edition-info.ts';
import {
  cardPath,
  citationKey,
  citedPath,
  commentaryCitePath,
  originalCitePath,
  editionKey,
  parseCitationKey,
  parseCitedPath,
  type Cited,
} from '../paths.ts';
import { EDITION, loadFixture } from './fixture.ts';

const COMMENTARIES = ['harbour', 'north-quay', 'a-c1-2', 'e1', 'c7-3-e2-x', '2021'];

test('every id has an address and a key, which can be parsed', async () => {
  const { claim, site } = await loadFixture();
  for (const id of ids()) {
    const item = claimItem(claim(id, {}), site, EDITION);
    const path = (item.URL ?? '').slice(site.address.length - 1);
    const cited: Cited = { commentary: 'harbour', id, edition: EDITION.number };
    expect(parseCitedPath(path)).toEqual(cited);
    expect(parseCitationKey(item.id)).toEqual(cited);
    expect(item.title.startsWith(`¶${id} `)).toBe(true);
  }
});

for (const commentary of COMMENTARIES) {
  test(`addresses and names of the claims of “${commentary}” can be parsed`, () => {
    const all = ids().flatMap((id) => [undefined, 1, 12].map((edition): Cited => ({ commentary, id, edition })));
    expect(all.map(({ id, edition }) => parseCitedPath(citedPath(commentary, id, edition)))).toEqual(all);
    expect(all.map((cited) => parseCitationKey(citationKey(cited)))).toEqual(all);
    expect(new Set(all.map(citationKey)).size).toBe(ids().length * 3);
  });
}

for (const path of [
  '/harbour/',
  '/harbour/c7-3/#cite',
  '/harbour/c7-3/#e0',
  '/harbour/c7-3/#e01',
  '/harbour/#c7-3',
  '/entities/c7-3/',
]) {
  test(`${path} is not the address of a citation`, () => {
    expect(parseCitedPath(path)).toBeUndefined();
  });
}

for (const key of ['harbour-original', 'c7-3-e1', 'harbour-c7-3-e0', 'harbour-c7-0', '']) {
  test(`“${key}” is not the key of a claim`, () => {
    expect(parseCitationKey(key)).toBeUndefined();
  });
}

test('the address of a citation is under the base path of the site', async () => {
  const { own } = await loadFixture();
  expect(citedUrl(own, { address: 'https://a.example/repo/' }, { number: 2, date: '2027-01-02' })).toBe(
    'https://a.example/repo/harbour/c4-2a/#e2',
  );
  expect(citedUrl(own, { address: 'https://a.example/' }, undefined)).toBe('https://a.example/harbour/c4-2a/');
});

test('the edition to cite is the last one with the wording', () => {
  const editions = [
    { number: 1, date: '2026-11-22' },
    { number: 2, date: '2027-01-02' },
  ];
  expect(citedEdition({ wordingSince: 1, commentary: { editions } })).toEqual({ number: 2, date: '2027-01-02' });
  expect(citedEdition({ commentary: { editions } })).toBeUndefined();
  expect(citedEdition({ commentary: { editions: [] } })).toBeUndefined();
});

test('the card is on the page of the claim', () => {
  expect(cardPath('harbour', '7.3')).toBe('/harbour/c7-3/#cite');
});

function ids(): ClaimId[] {
  const parts = ['', 'a', 'b', 'z'];
  return [0, 1, 7, 14, 120].flatMap((paragraph) =>
    [1, 3, 10].flatMap((sentence) => parts.map((part) => formatClaimId({ paragraph, sentence, part }))),
  );
}

test('the files of a commentary are beside it, and no key of an edition is that of a claim', () => {
  expect(commentaryCitePath('harbour', 'csl')).toBe('/harbour/cite.csl.json');
  expect(originalCitePath('harbour', 'csl')).toBe('/harbour/article.csl.json');
  expect(editionKey('harbour', 2)).toBe('harbour-edition-2');
  for (const commentary of COMMENTARIES) expect(parseCitationKey(editionKey(commentary, 2))).toBeUndefined();
});
