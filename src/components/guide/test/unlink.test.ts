import { expect, test } from 'playwright/test';
import { makeUpEdition } from '../../../lib/manual/two-works.ts';
import { unlinkMadeUp } from '../unlink.ts';

const CASES: readonly (readonly [name: string, html: string, expected: string])[] = [
  ['a claim', '<p><a class="num" href="/lights/harbour-lights/c1-1/">¶1.1</a></p>', '<p><span>¶1.1</span></p>'],
  [
    'an entity, with marks in its attributes',
    '<a href="/lights/entities/lamp-guild/#names" title="a > b">the <b>Guild</b></a>',
    '<span>the <b>Guild</b></span>',
  ],
  ['the list of sources', '<a href="/lights/sources/">all</a>', '<a href="/lights/sources/">all</a>'],
  ['a place on the page', '<a href="#about-c1-1">1</a>', '<a href="#about-c1-1">1</a>'],
  ['another page', '<a href="/lights/guide/citing/">How</a>', '<a href="/lights/guide/citing/">How</a>'],
  [
    'another site',
    '<a href="https://a.example/harbour-lights/">A</a>',
    '<a href="https://a.example/harbour-lights/">A</a>',
  ],
];

for (const [name, html, expected] of CASES) {
  test(`a link to ${name} stays if the page exists, and otherwise becomes plain words`, () => {
    expect(unlinkMadeUp(html, '/lights/')).toBe(expected);
  });
}

test('the made-up text is an edition with claims of several voices and certainties', () => {
  const { claims, commentaries, entities } = makeUpEdition();
  expect(new Set(claims.map(({ certainty }) => certainty)).size).toBeGreaterThan(2);
  expect(commentaries[0]?.editions).toHaveLength(1);
  expect(entities.some(({ summary }) => summary)).toBe(true);
});
