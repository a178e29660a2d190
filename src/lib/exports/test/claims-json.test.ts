import { expect, test } from 'playwright/test';
import type { Inline } from '../../edition/model.ts';
import { toClaimsJson } from '../claims-json.ts';
import { formatRecords } from '../format-json.ts';
import { loadMiniature, loadSample, loadShipped, loadSite } from './edition.ts';

test('holds every claim once, in reading order', async () => {
  const edition = await loadMiniature();
  const { claims, schemaVersion } = toClaimsJson(edition);
  expect(schemaVersion).toBe(1);
  expect(claims.map(({ id }) => id)).toEqual(edition.claims.map(({ id }) => id));
});

test('writes a claim with all its fields, ids and addresses', async () => {
  const { claims } = toClaimsJson(await loadMiniature());
  expect(claims.find(({ id }) => id === '1.1')).toEqual({
    id: '1.1',
    commentary: 'harbour',
    url: 'https://harbour.example/harbour/c1-1/',
    context: 'https://harbour.example/harbour/#c1-1',
    section: 'The accord',
    paragraph: 1,
    label: 'The Board and the Tide Accord',
    sentence: '1.1',
    type: 'report',
    certainty: 'stated',
    negated: true,
    text: 'Board members say that the Board has not signed the Tide Accord with the Council.',
    standalone: 'Board members say that the Board has not signed the Tide Accord with the Council.',
    body: [
      { type: 'text', value: 'Board members ' },
      { type: 'cue', cue: 'attribution', value: 'say' },
      { type: 'text', value: ' that the ' },
      mention('harbour-board', 'Board'),
      { type: 'text', value: ' has ' },
      { type: 'emphasis', children: [{ type: 'text', value: 'not' }] },
      { type: 'text', value: ' signed the ' },
      mention('tide-accord', 'Tide Accord'),
      { type: 'text', value: ' with the ' },
      mention('tide-council', 'Council'),
      { type: 'text', value: '.' },
    ],
    attributions: [
      {
        source: 'board-members',
        name: 'Board members',
        voice: 'unnamed-people',
        side: ['harbour-board'],
        stance: 'neutral',
        count: 'plural',
        cue: 'say',
      },
    ],
    corroborations: [],
    events: [
      {
        type: 'agreement',
        status: 'signed',
        event: 'tide-accord',
        roles: [
          { role: 'party', entity: 'harbour-board' },
          { role: 'party', entity: 'tide-council' },
        ],
        unstated: [],
      },
    ],
    relations: [],
    when: [{ edtf: '2020-22', text: 'in winter' }],
    figures: [],
    links: [
      {
        rel: 'supports',
        claim: '2.1',
        url: 'https://harbour.example/harbour/c2-1/',
        record: 'https://harbour.example/harbour/argument/#r-1-1-2-1',
      },
    ],
    incoming: [],
    scopeNotes: [],
    editorNotes: [
      {
        kind: 'differs',
        date: '2026-11-22',
        text: 'The Gazette reports a signature.',
        body: expect.arrayContaining([expect.objectContaining({ type: 'link' })]) as Inline[],
        references: [
          {
            id: 'gazette-2020',
            title: 'Harbour Gazette, 2020',
            url: 'https://gazette.example/2020',
            strength: 'primary',
          },
          { id: 'almanac-2021', title: 'Tide Almanac, 2021', strength: 'reputable' },
        ],
        entities: ['tide-accord'],
      },
    ],
    entities: [
      { id: 'harbour-board', name: 'Harbour Board', type: 'group', as: ['party'] },
      { id: 'tide-accord', name: 'Tide Accord', type: 'agreement', as: ['event'] },
      { id: 'tide-council', name: 'Tide Council', type: 'group', as: ['party'] },
    ],
  });
});

test('writes cues, corroborations, relations and scope notes', async () => {
  const { claims } = toClaimsJson(await loadMiniature());
  expect(claims.find(({ id }) => id === '1.2a')).toMatchObject({
    certainty: 'probable',
    cue: 'likely',
    corroborations: [
      { kind: 'disputed', source: 'board-members', name: 'Board members', count: 'plural', cue: 'deny' },
    ],
    relations: [{ type: 'located-in', subject: 'north-quay', object: 'harbour-town' }],
    scopeNotes: [
      { text: 'Could be the board’s reading.', body: [{ type: 'text', value: 'Could be the board’s reading.' }] },
    ],
  });
});

test('writes continued attributions, quoted sources, dates of statements, reasons of links and later events', () => {
  const { claims } = toClaimsJson(loadSample());
  const record = (id: string) => claims.find((claim) => claim.id === id);
  expect(record('1.1a')).toMatchObject({
    label: 'The dark tower',
    attributions: [
      {
        source: 'keepers',
        cue: 'told us',
        through: [
          { source: 'guild-master', name: 'guild-master', cue: 'heard' },
          { source: 'night-watch', name: 'night-watch', cue: 'saw' },
        ],
        stated: '2020-12',
      },
    ],
    links: [{ rel: 'supports', claim: '1.2', why: 'A lamp burns unless somebody puts it out.', by: 'editors' }],
  });
  expect(record('1.1b')?.attributions).toMatchObject([{ carried: '1.1a', carriedFrom: '1.1a' }]);
  expect(record('1.1c')?.attributions).toMatchObject([{ carried: '1.1b', carriedFrom: '1.1a' }]);
  expect(record('1.2')).toMatchObject({
    find: ['put out', 'sabotage'],
    incoming: [{ rel: 'supports', claim: '1.1a', why: 'A lamp burns unless somebody puts it out.', by: 'editors' }],
  });
  expect(record('2.1b')?.figures).toEqual([
    { value: 62.5, high: 70, approximate: true, unit: '%', of: 'chances', on: '2020-11' },
    { low: 2, unit: 'towers' },
  ]);
  expect(record('2.1a')?.editorNotes).toMatchObject([
    {
      kind: 'since',
      happened: '2022-05/2022-07',
      references: [{ id: 'gazette-2020', archived: { url: 'https://archive.example/2020', date: '2024-05-03' } }],
    },
  ]);
});

test('names every entity and source that a claim points to', async () => {
  const { claims, entities, sources } = toClaimsJson(await loadMiniature());
  const known = { entities: new Set(entities.map(({ id }) => id)), sources: new Set(sources.map(({ id }) => id)) };
  for (const claim of claims) {
    for (const { id } of claim.entities) expect(known.entities).toContain(id);
    for (const { source } of claim.attributions) expect(known.sources).toContain(source);
  }
});

test('every link has its counterpart on the other claim', async () => {
  const { claims } = toClaimsJson(await loadMiniature());
  for (const { id, links } of claims) {
    for (const link of links) {
      const target = claims.find((claim) => claim.id === link.claim);
      expect(target?.url).toBe(link.url);
      expect(target?.incoming.map(({ rel, claim }) => [rel, claim])).toContainEqual([link.rel, id]);
    }
  }
});

test('is the same text for the same content, and is parsed into the same value', async () => {
  const [first, second] = [await loadMiniature(), await loadMiniature()];
  const text = formatRecords(toClaimsJson(first));
  expect(formatRecords(toClaimsJson(second))).toBe(text);
  expect(JSON.parse(text)).toEqual(toClaimsJson(first));
  expect(text.endsWith('}\n')).toBe(true);
});

test('the phrasing content of every text is that text', async () => {
  const texts = toClaimsJson(await loadSite()).claims.flatMap(({ text, body, scopeNotes, editorNotes }) => [
    { text, body },
    ...scopeNotes,
    ...editorNotes,
  ]);
  expect(texts.map(({ body }) => textOf(body))).toEqual(texts.map(({ text }) => text));
});

test('has one record per line', async () => {
  const edition = await loadMiniature();
  const lines = formatRecords(toClaimsJson(edition)).split('\n');
  expect(lines.filter((line) => line.startsWith('    {"id":"')).length).toBe(
    edition.commentaries.length + edition.claims.length + edition.entities.length + edition.sources.length,
  );
});

test('names the editions that it is made from, and none of a draft', async () => {
  const [draft, site] = [await loadMiniature(), await loadSite()];
  expect(toClaimsJson(draft).editions).toEqual([]);
  expect(toClaimsJson(draft).claims.filter(({ wordingSince }) => wordingSince !== undefined)).toEqual([]);
  const { editions, claims } = toClaimsJson(site);
  const sealed = site.commentaries.filter((commentary) => commentary.editions.length > 0);
  expect(editions.map(({ commentary }) => commentary)).toEqual(sealed.map(({ slug }) => slug));
  for (const { wordingSince, commentary } of claims) {
    const last = editions.find((edition) => edition.commentary === commentary)?.number ?? 0;
    expect(wordingSince ?? 0).toBeLessThanOrEqual(last);
  }
});

function textOf(nodes: readonly Inline[]): string {
  return nodes.map((node) => ('children' in node ? textOf(node.children) : node.value)).join('');
}

function mention(id: string, value: string): Inline {
  return { type: 'entity', id, children: [{ type: 'text', value }] };
}

test('the meaning of a pronoun is in brackets in a separate field, and the text is unchanged', async () => {
  const shipped = await loadShipped();
  const { claims } = toClaimsJson(shipped ?? (await loadSite()));
  const explained = claims.filter(({ text, standalone }) => text !== standalone);
  if (shipped) expect(explained.length).toBeGreaterThan(0);
  const without = claims.map(({ standalone }) => standalone.replace(/^\[.*?\] | \[[^\]]*\]/g, ''));
  expect(without).toEqual(claims.map(({ text }) => text));
});
