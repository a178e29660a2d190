import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test, type TestInfo } from 'playwright/test';
import { digestRecords } from '../../ledger/prove.ts';
import { type Commentary, type Inline, loadEdition } from '../index.ts';
import { toInline, toPhrasing } from '../draft/phrasing.ts';
import { presentIds } from '../link/records.ts';
import { ACCORD, change, type Edit, LEDGER, prepare, RECORDS, rewrite, seal, SILT, write } from './load-with.ts';

const SITE = fileURLToPath(new URL('../../../../content', import.meta.url));

const FIRST = seal('First.', '2027-01-15');
const SECOND = seal('Second.', '2027-02-15');
const reword = change(SILT, 'losing its harbour', 'losing *the* harbour');

async function load(info: TestInfo, edits: readonly Edit[]): Promise<Commentary> {
  const { edition, issues } = await loadEdition(await prepare(info, edits), { allow: ['ledger-unsealed'] });
  const [commentary] = edition?.commentaries ?? [];
  if (!commentary) throw new Error(JSON.stringify(issues));
  return commentary;
}

/** Content without cues, which are not authored, and with adjacent texts joined. */
function withoutCues(nodes: readonly Inline[]): Inline[] {
  const plain: Inline[] = [];
  for (const node of nodes) {
    const last = plain.at(-1);
    if ('children' in node) plain.push({ ...node, children: withoutCues(node.children) });
    else if (last?.type === 'text') plain[plain.length - 1] = { type: 'text', value: last.value + node.value };
    else plain.push({ type: 'text', value: node.value });
  }
  return plain;
}

test('a record restores the same text that it was made from', async ({}, info) => {
  const { edition } = await loadEdition(SITE, { allow: ['ledger-unsealed'] });
  const claims = [...(edition?.claims ?? []), ...(await load(info, [reword])).claims];
  const bodies = claims.flatMap(({ body, scopeNotes, editorNotes }) => [
    body,
    ...[...scopeNotes, ...editorNotes].map((note) => note.body),
  ]);
  expect(bodies.length).toBeGreaterThan(claims.length);
  for (const body of bodies) expect(toInline(toPhrasing(body), (id) => id)).toEqual(withoutCues(body));
});

test('a mention of an entity that no longer has a page is plain text', () => {
  const text = [{ entity: 'gone', text: ['The ', { strong: 'Fleet' }] }, ' left.'];
  expect(toInline(text, () => undefined)).toEqual([
    { type: 'text', value: 'The ' },
    { type: 'strong', children: [{ type: 'text', value: 'Fleet' }] },
    { type: 'text', value: ' left.' },
  ]);
});

test('each edition keeps the records of the claims that it changed, and the ledger names the file', async ({}, info) => {
  const commentary = await load(info, [FIRST, reword, change(ACCORD, 'edtf="2020-22"', 'edtf="2020-21"'), SECOND]);
  const { records, ledger, claims } = commentary;
  expect(records.map(({ value }) => [value.edition, value.claims.map(({ id }) => id)])).toEqual([
    [1, ['0.1', '1.1', '1.2a', '1.2b', '2.1']],
    [2, ['1.1', '2.1']],
  ]);
  expect(records.map(({ text }) => digestRecords(text))).toEqual(ledger?.editions.map((edition) => edition.records));
  expect(ledger?.editions.flatMap(({ earlierRecords = [] }) => earlierRecords)).toEqual([]);
  const last = records.at(-1)?.value.claims.find(({ id }) => id === '2.1');
  expect(last?.body).toEqual([
    'Since dredgers appeared in May, the town may be losing ',
    { emphasis: 'the' },
    ' harbour.',
  ]);
  // The model has the same fields as a record, so that the two can be compared.
  expect(last?.authored).toEqual(JSON.parse(JSON.stringify(claims.find(({ id }) => id === '2.1')?.authored)));
});

test('names are those at the time; a later edition has names that it uses and names that have changed', async ({}, info) => {
  const { records, texts } = await load(info, [
    FIRST,
    change('entities/harbour-board.yaml', 'name: ', 'name: New '),
    reword,
    SECOND,
  ]);
  const [first, second] = records.map(({ value }) => value.names);
  expect(Object.keys(first?.entities ?? {})).toEqual(
    expect.arrayContaining(['harbour-board', 'tide-accord', 'tide-council', 'north-quay', 'harbour-town']),
  );
  expect(first?.sources['dock-worker']).toMatchObject({ plural: false, voice: 'unnamed-person' });
  expect(first?.references['gazette-2020']).toMatchObject({ strength: 'primary' });
  const name = first?.entities['harbour-board'] ?? '';
  expect(second?.entities).toEqual({ 'harbour-board': `New ${name}`, 'tide-accord': first?.entities['tide-accord'] });
  expect(texts.map(({ names }) => names.entities['harbour-board'])).toEqual([name, `New ${name}`]);
});

test('files that no edition names are named by the next one', async ({}, info) => {
  const root = await prepare(info, [FIRST]);
  // A ledger as it was sealed before records existed: it names no records file, and its digests differ.
  const { digestEdition } = await import('../../ledger/digest.ts');
  const { formatLedger } = await import('../../ledger/seal.ts');
  const ledger = JSON.parse(await readFile(join(root, LEDGER), 'utf8')) as NonNullable<Commentary['ledger']>;
  const editions = ledger.editions.map(({ records: _, digest: __, ...old }) => ({
    ...old,
    digest: digestEdition(old),
  }));
  await write(LEDGER, formatLedger({ schemaVersion: 1, editions }))(root);
  // `published.json` records the digest of the last edition.
  await rewrite('published.json', (text) =>
    text.replace(ledger.editions[0]?.digest ?? '-', editions[0]?.digest ?? '-'),
  )(root);
  expect((await loadEdition(root)).issues).toEqual([]);
  for (const edit of [reword, SECOND]) await edit(root);
  const { edition, issues } = await loadEdition(root);
  expect(issues).toEqual([]);
  const first = await readFile(join(root, RECORDS, '1.json'), 'utf8');
  expect(edition?.commentaries[0]?.ledger?.editions[1]?.earlierRecords).toEqual([
    { edition: 1, records: digestRecords(first) },
  ]);
  // From now on, changes that no digest of a claim shows are found too.
  await change(`${RECORDS}/1.json`, '"title": "The silt"', '"title": "Silt"')(root);
  expect((await loadEdition(root)).issues.map(({ rule }) => rule)).toEqual(['records-edited']);
});

test('ids of earlier editions lead to the records that replaced them', () => {
  const records = [
    { id: 'fleet', formerly: ['ships', 'boats'] },
    { id: 'crew', formerly: [] },
  ];
  const { entity, source } = presentIds({ entities: records, sources: records } as never);
  expect(['fleet', 'ships', 'boats', 'crew', 'gulls'].map(entity)).toEqual([
    'fleet',
    'fleet',
    'fleet',
    'crew',
    undefined,
  ]);
  expect(source('boats')).toBe('fleet');
});
