import { expect, test } from 'playwright/test';
import type { Claim, Commentary, EditionChange, SealedEdition } from '../../edition/model.ts';
import type { Site } from '../../schema/site.ts';
import { formatChangesFeed } from '../changes-feed.ts';

const SITE: Site = {
  title: 'Ships & Harbours',
  description: 'D.',
  language: 'en-GB',
  address: 'https://harbour.example/base/',
  editors: [
    { kind: 'person', given: 'Jo', family: '<Sand>', url: 'https://jo.example/?a=1&b=2' },
    { kind: 'body', name: 'Al' },
  ],
  corrections: 'C.',
  licence: { name: 'CC BY 4.0', url: 'https://licence.example/' },
};

const CHANGES: readonly EditionChange[] = [
  { id: '1.1', fate: 'reworded', before: 'Ships leave.', wording: 'Ships "may" leave.' },
  { id: '1.2b', fate: 'withdrawn', wording: 'Gulls leave.', reason: 'Wrong & bad.' },
  { id: '2.1', fate: 'reannotated', wording: 'It rains.' },
];

const EDITIONS: readonly SealedEdition[] = [
  {
    number: 1,
    date: '2026-11-22',
    note: 'First.',
    digest: '',
    changes: [{ ...change('1.1'), wording: 'Ships leave.' }],
  },
  { number: 2, date: '2027-01-03', note: 'Second.', digest: '', changes: CHANGES },
];

function change(id: Claim['id']): EditionChange {
  return { id, fate: 'published', wording: '' };
}

// What the feed does not read is left out.
const COMMENTARY = {
  slug: 'harbour',
  tongue: {},
  shortTitle: 'A <Harbour>',
  editions: EDITIONS,
  texts: [],
} as unknown as Commentary;

test('says what changed, newest edition first, and the first edition in one entry', () => {
  const feed = formatChangesFeed(COMMENTARY, SITE);
  expect(listAll(feed, /<id>(.*)<\/id>/g)).toEqual([
    'https://harbour.example/base/harbour/editions/',
    'https://harbour.example/base/harbour/editions/2/',
    'https://harbour.example/base/harbour/editions/2/#c1-1',
    'https://harbour.example/base/harbour/editions/2/#c1-2b',
    'https://harbour.example/base/harbour/editions/2/#c2-1',
    'https://harbour.example/base/harbour/editions/1/',
  ]);
  expect(listAll(feed, /<title>(.*)<\/title>/g)).toEqual([
    'Changes to A &lt;Harbour&gt; · Ships &amp; Harbours',
    'Edition 2',
    '¶1.1 reworded in edition 2',
    '¶1.2b withdrawn in edition 2',
    '¶2.1 re-annotated in edition 2',
    'Edition 1',
  ]);
  expect(listAll(feed, /<link href="([^"]*)"/g)).toEqual([
    'https://harbour.example/base/harbour/editions/2/',
    'https://harbour.example/base/harbour/c1-1/#e2',
    'https://harbour.example/base/harbour/c1-2b/',
    'https://harbour.example/base/harbour/c2-1/#e2',
    'https://harbour.example/base/harbour/editions/1/',
  ]);
});

test('times are those of the editions, not of the build, and each entry has its own', () => {
  const feed = formatChangesFeed(COMMENTARY, SITE);
  expect(listAll(feed, /<updated>(.*)<\/updated>/g)).toEqual([
    '2027-01-03T00:00:03Z',
    '2027-01-03T00:00:03Z',
    '2027-01-03T00:00:02Z',
    '2027-01-03T00:00:01Z',
    '2027-01-03T00:00:00Z',
    '2026-11-22T00:00:01Z',
  ]);
  expect(formatChangesFeed(COMMENTARY, SITE)).toBe(feed);
});

test('differences can be read without styles, and every text is escaped', () => {
  const feed = formatChangesFeed(COMMENTARY, SITE);
  expect(feed).toContain('<p>Ships <ins>[+&quot;may&quot; +]</ins>leave.</p>');
  expect(feed).toContain('<p>Gulls leave.</p><p>Reason: Wrong &amp; bad.</p>');
  expect(feed).toContain(
    '<author><name>Jo &lt;Sand&gt;</name><uri>https://jo.example/?a=1&amp;b=2</uri></author>\n  <author><name>Al</name></author>',
  );
  expect(feed).toContain(
    '<link rel="self" type="application/atom+xml" href="https://harbour.example/base/harbour/editions/feed.xml"/>',
  );
});

test('words in a language other than the site’s are marked', () => {
  const feed = formatChangesFeed({ ...COMMENTARY, tongue: { lang: 'ar', dir: 'rtl' } }, SITE);
  expect(feed).toContain('<p xml:lang="ar" lang="ar" dir="rtl">Ships <ins>');
  expect(feed).toContain('Reason: <span xml:lang="ar" lang="ar" dir="rtl">Wrong &amp; bad.</span>');
});

function listAll(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, found = '']) => found);
}
