import { expect, test } from 'playwright/test';
import { instantsOf } from '../feed-times.ts';
import { collectChanges, formatRecordFeed } from '../record-feed.ts';
import { ACCORD, loadWith, RECORD, change, rewrite, seal } from '../../edition/test/load-with.ts';
import { loadSite } from './edition.ts';

test('every entry has its own time: the edition after its changes, later editions of a day after earlier ones', () => {
  const change = (id: `${number}.${number}`) => ({ id, fate: 'reworded', wording: '' }) as const;
  const { ofEdition, ofChange } = instantsOf([
    { number: 1, date: '2027-01-01', changes: [change('1.1'), change('1.2')] },
    { number: 2, date: '2027-01-01', changes: [change('1.1')] },
    { number: 3, date: '2027-02-01', changes: [change('1.2')] },
  ]);
  const times = [
    ofChange(1, '1.2'),
    ofChange(1, '1.1'),
    ofEdition(1),
    ofChange(2, '1.1'),
    ofEdition(2),
    ofChange(3, '1.2'),
    ofEdition(3),
  ];
  expect(times).toEqual([
    '2027-01-01T00:00:00Z',
    '2027-01-01T00:00:01Z',
    '2027-01-01T00:00:02Z',
    '2027-01-01T00:00:03Z',
    '2027-01-01T00:00:04Z',
    '2027-02-01T00:00:00Z',
    '2027-02-01T00:00:01Z',
  ]);
  expect(times.toSorted()).toEqual(times);
});

test('the feed of an entity has the changes to its claims, and no others', async () => {
  const { entities, commentaries, site } = await loadSite();
  const changes = collectChanges(commentaries);
  const entity = entities.toSorted((a, b) => b.claims.length - a.claims.length)[0];
  if (!entity) throw new Error('The site has no entities.');
  const claims = entity.claims.map(({ claim }) => claim);
  const followed = { id: entity.id, name: entity.name, claims, page: '/entities/x/', feed: '/entities/x/feed.xml' };
  const feed = formatRecordFeed(followed, changes, site);
  expect(formatRecordFeed(followed, changes, site)).toBe(feed);
  const entries = [...feed.matchAll(/<entry>.*?<\/entry>/gs)].map(([text]) => text);
  const times = entries.map((text) => /<updated>(.*)<\/updated>/.exec(text)?.[1] ?? '');
  expect(times).toEqual(times.toSorted().toReversed());
  expect(new Set(entries.map((text) => /<id>(.*)<\/id>/.exec(text)?.[1])).size).toBe(entries.length);
  const expected = commentaries.flatMap(({ editions }) =>
    editions
      .slice(1)
      .flatMap(({ number, changes }) =>
        changes.filter(({ claim }) => claim && claims.includes(claim)).map(({ id }) => `edition ${number} ¶${id}`),
      ),
  );
  const told = entries.map((text) => /<title>(.*)<\/title>/.exec(text)?.[1] ?? '');
  for (const one of expected) {
    const [, edition = '', id = ''] = /^(edition \d+) (¶\S+)$/.exec(one) ?? [];
    expect(
      told.filter((title) => title.endsWith(edition) && new RegExp(`^${id}\\b`).test(title)),
      one,
    ).not.toEqual([]);
  }
});

test('the feed of a record has withdrawn claims that named it, and no other feed does', async ({}, info) => {
  const { edition, issues } = await loadWith(info, [
    seal('First.', '2027-01-15'),
    rewrite(ACCORD, (text) => text.replace(/<Claim id="1\.2a".*?<\/Claim>/s, '')),
    change(RECORD, "argument: ['1.1',", "withdrawn: [{ id: '1.2a', reason: It stays. }]\nargument: ['1.1',"),
    seal('Second.', '2027-02-15'),
  ]);
  expect(issues).toEqual([]);
  if (!edition) throw new Error('The content has issues.');
  const changes = collectChanges(edition.commentaries);
  const titles = (id: string): string[] => {
    const followed = { id, name: id, claims: [], page: `/${id}/`, feed: `/${id}/feed.xml` };
    const feed = formatRecordFeed(followed, changes, edition.site);
    return [...feed.matchAll(/<entry>.*?<title>(.*?)<\/title>/gs)].map(([, title = '']) => title);
  };
  const told = ['¶1.2a withdrawn in edition 2', 'in edition 1 of Harbour'];
  expect(titles('north-quay').map((title) => told.findIndex((words) => title.includes(words)))).toEqual([0, 1]);
  expect(titles('tide-council')).toEqual([]);
});
