import { expect, test, type TestInfo } from 'playwright/test';
import type { Commentary } from '../index.ts';
import { loadEdition } from '../index.ts';
import { toAuthored } from '../draft/authored.ts';
import { parseContent } from '../parse/parse.ts';
import { readContent } from '../read/read.ts';
import { ACCORD, change, type Edit, prepare, RECORD, rewrite, seal, SILT } from './load-with.ts';

const SHIPS =
  '<Claim id="1.2b" type="forecast" certainty="stated" label="Leaving">Ships will leave.<Attribution source="author" stance="own" /></Claim>';

/** In the second edition, one claim is reworded and one withdrawn; the third restores the wording. */
const THREE_EDITIONS: readonly Edit[] = [
  seal('First.', '2027-01-15'),
  change(SILT, 'losing its harbour', 'losing the harbour'),
  change(ACCORD, SHIPS, ''),
  change(
    RECORD,
    "argument: ['1.1',",
    "withdrawn: [{ id: '1.2b', reason: They stayed., successors: ['2.1'] }]\nargument: ['1.1',",
  ),
  seal('Second.', '2027-02-15'),
  change(SILT, 'losing the harbour', 'losing its harbour'),
  change(ACCORD, 'edtf="2020-22"', 'edtf="2020-21"'),
  seal('Third.', '2027-03-15'),
];

async function load(info: TestInfo, edits: readonly Edit[]): Promise<Commentary> {
  const { edition, issues } = await loadEdition(await prepare(info, edits), { allow: ['ledger-unsealed'] });
  const [commentary] = edition?.commentaries ?? [];
  if (!commentary) throw new Error(JSON.stringify(issues));
  return commentary;
}

const findClaim = ({ claims }: Commentary, id: string) => claims.find((claim) => claim.id === id);

test('content without a ledger is a draft, and has no issues', async ({}, info) => {
  const { edition, issues } = await loadEdition(await prepare(info, []));
  expect(issues).toEqual([]);
  const [commentary] = edition?.commentaries ?? [];
  expect(commentary?.unsealed).toBe(true);
  expect([commentary?.editions, commentary?.withdrawn, commentary?.ledger]).toEqual([[], [], undefined]);
  expect(edition?.claims.flatMap(({ history, wordingSince }) => [...history, wordingSince ?? []].flat())).toEqual([]);
});

test('an edition knows what it changed', async ({}, info) => {
  const { editions, unsealed, ledger } = await load(info, THREE_EDITIONS);
  expect(unsealed).toBe(false);
  expect(editions.map(({ digest }) => digest)).toEqual(ledger?.editions.map(({ digest }) => digest));
  expect(editions.map(({ number, date, note, changes }) => [number, date, note, changes.length])).toEqual([
    [1, '2027-01-15', 'First.', 5],
    [2, '2027-02-15', 'Second.', 2],
    [3, '2027-03-15', 'Third.', 2],
  ]);
  expect(editions[1]?.changes.map(({ claim, ...rest }) => ({ ...rest, stands: claim?.id }))).toEqual([
    { id: '1.2b', fate: 'withdrawn', wording: 'Ships will leave.', reason: 'They stayed.', stands: undefined },
    {
      id: '2.1',
      fate: 'reworded',
      wording: 'Since dredgers appeared in May, the town may be losing the harbour.',
      before: 'Since dredgers appeared in May, the town may be losing its harbour.',
      stands: '2.1',
    },
  ]);
  expect(editions[2]?.changes.map(({ id, fate, before }) => [id, fate, before !== undefined])).toEqual([
    ['1.1', 'reannotated', false],
    ['2.1', 'reworded', true],
  ]);
});

test('a claim knows its history, and since when it has its wording', async ({}, info) => {
  const commentary = await load(info, THREE_EDITIONS);
  const reworded = findClaim(commentary, '2.1');
  expect(
    reworded?.history.map(({ edition, fate, wording }) => [edition.number, fate, wording.split(' ').at(-2)]),
  ).toEqual([
    [1, 'published', 'its'],
    [2, 'reworded', 'the'],
    [3, 'reworded', 'its'],
  ]);
  expect(reworded?.wordingSince).toBe(3);
  const reannotated = findClaim(commentary, '1.1');
  expect(reannotated?.history.map(({ edition, fate }) => [edition.number, fate])).toEqual([
    [1, 'published'],
    [3, 'reannotated'],
  ]);
  expect(reannotated?.wordingSince).toBe(1);
  expect(reannotated?.history.at(-1)?.annotation).toBe(reannotated?.annotationDigest);
  expect(findClaim(commentary, '1.2a')?.history.map(({ edition }) => edition)).toEqual([commentary.editions[0]]);
});

test('a withdrawn claim keeps its wording, and links to its successors', async ({}, info) => {
  const { withdrawn, editions, claims } = await load(info, THREE_EDITIONS);
  expect(claims.map(({ id }) => id)).not.toContain('1.2b');
  expect(
    withdrawn.map(({ commentary, successors, history, withdrawnIn, ...rest }) => ({
      ...rest,
      commentary: commentary.slug,
      successors: successors.map(({ id }) => id),
      history: history.map(({ edition, fate }) => [edition.number, fate]),
      withdrawnIn: withdrawnIn === editions[1],
    })),
  ).toEqual([
    {
      id: '1.2b',
      commentary: 'harbour',
      paragraph: 1,
      reason: 'They stayed.',
      successors: ['2.1'],
      successorIds: ['2.1'],
      wording: 'Ships will leave.',
      history: [
        [1, 'published'],
        [2, 'withdrawn'],
      ],
      withdrawnIn: true,
    },
  ]);
});

test('a successor that was withdrawn too is replaced by its own successors', async ({}, info) => {
  const withdrawals =
    "{ id: '1.2b', reason: A., successors: ['1.2c'] }, { id: '1.2c', reason: B., successors: ['2.1', '1.2b'] }";
  const boats = SHIPS.replace('1.2b', '1.2c').replace('Leaving', 'Going').replace('Ships', 'Boats');
  const { withdrawn } = await load(info, [
    change(ACCORD, SHIPS, `${SHIPS}\n\n${boats}`),
    seal('First.'),
    change(ACCORD, `${SHIPS}\n\n${boats}`, ''),
    change(RECORD, "argument: ['1.1',", `withdrawn: [${withdrawals}]\nargument: ['1.1',`),
  ]);
  expect(
    withdrawn.map(({ id, successors, withdrawnIn }) => [id, ...successors.map((next) => next.id), withdrawnIn]),
  ).toEqual([
    ['1.2b', '2.1', undefined],
    ['1.2c', '2.1', undefined],
  ]);
});

test('during writing, content may differ from its last edition, and is marked as unsealed', async ({}, info) => {
  const edits = [seal('First.'), change(SILT, 'losing its harbour', 'losing the harbour')];
  const commentary = await load(info, edits);
  expect(commentary.unsealed).toBe(true);
  expect(findClaim(commentary, '2.1')?.wordingSince).toBeUndefined();
  expect(findClaim(commentary, '2.1')?.history.map(({ wording }) => wording)).toEqual([
    'Since dredgers appeared in May, the town may be losing its harbour.',
  ]);
  const { allowed } = await loadEdition(info.outputPath('content'), { allow: ['ledger-unsealed'] });
  expect(allowed.map(({ rule }) => rule)).toEqual(['ledger-unsealed']);
});

test('emphasis is authored: its place and strength, in claims and in notes', async ({}, info) => {
  const digests = async (to: string, path = SILT, from = 'its harbour'): Promise<string> => {
    const { claims } = await load(info, [change(path, from, to)]);
    return claims.map(({ text, annotationDigest }) => `${text} ${annotationDigest}`).join('\n');
  };
  const found = [await digests('its harbour'), await digests('reports *a*', ACCORD, 'reports a')];
  const written = ['*its* harbour', 'its *harbour*', '**its** harbour', '*its harbour*', '*its **harbour***'];
  for (const to of written) found.push(await digests(to));
  expect(new Set(found).size).toBe(2 + written.length);
  // The Markdown syntax of emphasis does not matter.
  expect(await digests('_its_ harbour')).toBe(await digests('*its* harbour'));
});

test('a change only of emphasis is sealed as a change of annotations', async ({}, info) => {
  const edits = [seal('First.'), change(SILT, 'its harbour', '*its* harbour')];
  const { issues } = await loadEdition(await prepare(info, edits));
  expect(issues.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([
    'ledger-unsealed: Unexpected annotations of "2.1", expected those of edition 1',
  ]);
});

// Every ledger contains digests of this form. If a digest here changes, every sealed claim counts as reannotated.
test('the digests of annotations never change', async ({}, info) => {
  // Sealed before claims had labels.
  const unlabelled = (path: string): Edit => rewrite(path, (text) => text.replaceAll(/ label="[^"]*"/g, ''));
  const { files } = await readContent(await prepare(info, [unlabelled(ACCORD), unlabelled(SILT)]));
  const claims = parseContent(files, []).draft.commentaries.flatMap(({ sections }) =>
    sections.flatMap((section) => section.claims.map(toAuthored)),
  );
  expect(Object.fromEntries(claims.map(({ id, annotation }) => [id, annotation.slice(0, 16)]))).toEqual({
    '0.1': 'c4cfe09ffa5a7f3f',
    '1.1': 'a8648145443629eb',
    '1.2a': '02f3e861aa394d1d',
    '1.2b': '2ac588c5e3b6fb1e',
    '2.1': '54e9ea1408420ebf',
  });
});
