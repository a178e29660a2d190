import { expect, test } from 'playwright/test';
import { formatClaimId, type ClaimId } from '../../address/id.ts';
import { parsePath } from '../../address/parse-path.ts';
import { claimItem, citedUrl } from '../csl.ts';
import { citedEdition } from '../edition-info.ts';
import {
  cardPath,
  citationKey,
  citedPath,
  commentaryCitePath,
  originalCitePath,
  editionKey,
  originalKey,
  type Cited,
} from '../paths.ts';
import { EDITION, loadFixture } from './fixture.ts';

const COMMENTARIES = ['harbour', 'north-quay', 'a-c1-2', 'e1', 'c7-3-e2-x', '2021'];

test('every id has an address and a key', async () => {
  const { claim, site } = await loadFixture();
  for (const id of ids()) {
    const item = claimItem(claim(id, {}), site, EDITION);
    const cited: Cited = { commentary: 'harbour', id, edition: EDITION.number };
    expect(parsePath((item.URL ?? '').slice(site.address.length - 1))).toMatchObject({ kind: 'claim', ...cited });
    expect(item.id).toBe(citationKey(cited));
    expect(item.title.startsWith(`¶${id} `)).toBe(true);
  }
});

test('no two claims, originals or editions have the same address or key', () => {
  const all = COMMENTARIES.flatMap((commentary) =>
    ids().flatMap((id) => [undefined, 1, 12].map((edition): Cited => ({ commentary, id, edition }))),
  );
  const addresses = all.map(({ commentary, id, edition }) => citedPath(commentary, id, edition));
  const keys = [
    ...all.map(citationKey),
    ...COMMENTARIES.flatMap((commentary) => [originalKey(commentary), editionKey(commentary, 2)]),
  ];
  expect(new Set(addresses).size).toBe(addresses.length);
  expect(new Set(keys).size).toBe(keys.length);
});

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

test('the files of a commentary are beside it', () => {
  expect(commentaryCitePath('harbour', 'csl')).toBe('/harbour/cite.csl.json');
  expect(originalCitePath('harbour', 'csl')).toBe('/harbour/article.csl.json');
  expect(editionKey('harbour', 2)).toBe('harbour-edition-2');
});
