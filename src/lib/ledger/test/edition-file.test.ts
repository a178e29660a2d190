import { expect, test } from 'playwright/test';
import type { EditionRecord } from '../../schema/ledger.ts';
import { digestEdition, digestText } from '../digest.ts';
import { formatEditionFile, toEditionFile } from '../edition-file.ts';
import { readEdition, traceRecords } from '../text-of-edition.ts';
import { sealStates } from './ledgers.ts';
import { FILES, sealFiles, SHIPS } from './records.ts';

/** The text of editions that were sealed without records. */
const NO_TEXT = { sections: [], claims: {}, names: { entities: {}, sources: {}, references: {} } };

const text = (editions: number, number: number, slug = 'harbour'): string => {
  const file = toEditionFile(slug, sealStates(editions), number, NO_TEXT);
  if (!file) throw new Error('There is no such edition.');
  return formatEditionFile(file);
};

test('the file of an edition never changes, whatever is sealed after it', () => {
  for (const number of [1, 2, 3]) {
    for (let editions = number; editions <= 3; editions++) {
      expect(digestText(text(editions, number))).toBe(digestText(text(number, number)));
    }
  }
});

test('contains everything that the edition says, and nothing from later ones', () => {
  const { editions } = sealStates();
  const [, second] = editions;
  expect(JSON.parse(text(3, 2))).toEqual({
    schemaVersion: 1,
    edition: 2,
    date: '2027-02-15',
    note: 'Edition 2.',
    original: digestText('original'),
    sourceMap: digestText('source map'),
    previous: second?.previous,
    digest: second?.digest,
    claims: [
      claim('1.1', 'Ships may leave.', 2, 'a', 1, '../../c1-1/#e2'),
      claim('1.2a', 'Boats stay.', 2, 'b', 2, '../../c1-2a/#e2'),
      claim('1.2b', 'Gulls leave.', 2, 'b', 2, '../../c1-2b/#e2'),
      claim('10.1', 'It rains.', 1, 'd', 2, '../../c10-1/#e2'),
    ],
    withdrawn: [
      {
        id: '1.2',
        address: '../../c1-2/',
        wording: 'Boats stay, and gulls leave.',
        wordingSince: 1,
        withdrawnIn: 2,
        reason: 'It held two claims.',
        successors: ['1.2a', '1.2b'],
      },
    ],
  });
});

test('has a line for every claim, and depends neither on the site nor on the folder', () => {
  expect(text(3, 3)).toContain(
    '\n    {"id":"1.2a","address":"../../c1-2a/#e3","wording":"Boats stay.","wordingSince":2,',
  );
  expect(text(3, 3, 'other')).toBe(text(3, 3));
});

test('editions that were sealed before records existed keep their digests, and their files stay the same', () => {
  const editions: EditionRecord[] = [];
  for (const { sourceMap: _, digest: __, ...record } of sealStates().editions) {
    const old = { ...record, previous: editions.at(-1)?.digest ?? null };
    editions.push({ ...old, digest: digestEdition(old) });
  }
  const files = editions.map(({ number }) => toEditionFile('harbour', { schemaVersion: 1, editions }, number, NO_TEXT));
  // The digests that the first version of this code produced.
  expect(editions.map(({ digest }) => digest.slice(0, 16))).toEqual([
    'd9f178caef770bec',
    'ab604a71421dc5ee',
    '7f145c8e64d2e409',
  ]);
  expect(files.map((file) => file && digestText(formatEditionFile(file)).slice(0, 16))).toEqual([
    '6cde45c8d889f346',
    '4954520ecb207f48',
    '9c83d1d0816e941f',
  ]);
});

test('the file of an edition whose records are named has whole records, and never changes either', () => {
  const make = (editions: number, number: number) => {
    const ledger = { schemaVersion: 1 as const, editions: sealFiles(2).editions.slice(0, editions) };
    const records = FILES.slice(0, editions);
    const whole = readEdition(number, traceRecords(ledger.editions, records), records);
    return toEditionFile('harbour', ledger, number, whole);
  };
  // The first edition of this ledger does not name its file.
  expect(make(2, 1)).toMatchObject({ schemaVersion: 1 });
  expect(make(2, 1)).toEqual(make(1, 1));
  expect(Object.keys(make(2, 1) ?? {})).not.toContain('names');
  expect(make(2, 2)).toMatchObject({
    schemaVersion: 2,
    sections: [
      { title: 'Beginning', original: false, from: '1.1' },
      { title: 'Rain', original: true, from: '2.1' },
    ],
    claims: [
      { id: '1.1', wording: 'Ships may go now.', authored: { mentions: SHIPS.authored.mentions } },
      // Unchanged since the first edition, but with its whole record.
      { id: '2.1', wording: 'It rains.', body: 'It rains.', authored: { certainty: 'possible' } },
    ],
    withdrawn: [{ id: '1.2', wording: 'Gulls stay.' }],
    names: { entities: { fleet: 'The Fleet' } },
  });
});

test('there is no file of an edition that was never sealed', () => {
  expect(toEditionFile('harbour', sealStates(), 4, NO_TEXT)).toBeUndefined();
  expect(toEditionFile('harbour', sealStates(), 0, NO_TEXT)).toBeUndefined();
});

function claim(
  id: string,
  wording: string,
  wordingSince: number,
  annotated: string,
  annotationSince: number,
  address: string,
): object {
  return { id, address, wording, wordingSince, annotation: digestText(annotated), annotationSince };
}
