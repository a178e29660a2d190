import { createHash } from 'node:crypto';
import { expect, test } from 'playwright/test';
import { type Phrasing, type Records, RecordsSchema } from '../../schema/records.ts';
import { digestEdition, digestValue, findBroken, type Json } from '../digest.ts';
import { formatLedger } from '../seal.ts';
import { listUsed, mergeNames } from '../names.ts';
import { addressesOf, emphasisOf, mentionsOf, textOf } from '../phrasing.ts';
import { findFlaws, findNamedDigest, type Flaw, digestRecords, formatRecords } from '../prove.ts';
import { readEdition, traceRecords } from '../text-of-edition.ts';
import { type Ledger, LedgerSchema } from '../../schema/ledger.ts';
import { authored, FILES, GULLS, names, RAIN, sealFiles, SHIPS } from './records.ts';

const [FIRST, SECOND] = FILES;

test('running text has words, mentions, links and emphasis', () => {
  const text: Phrasing = [
    'The ',
    { strong: [{ entity: 'fleet', text: 'Fleet' }, ' left'] },
    ' as the ',
    { link: 'https://gazette.example/', text: ['Gaz', { emphasis: 'ette' }] },
    ' says.',
  ];
  expect(textOf(text)).toBe('The Fleet left as the Gazette says.');
  expect(mentionsOf(text)).toEqual(['fleet']);
  expect(addressesOf(text)).toEqual(['https://gazette.example/']);
  expect(emphasisOf(text)).toEqual([
    { type: 'strong', from: 4, to: 14 },
    { type: 'emphasis', from: 25, to: 29 },
  ]);
  expect([textOf('Plain.'), mentionsOf('Plain.'), addressesOf('Plain.'), emphasisOf('Plain.')]).toEqual([
    'Plain.',
    [],
    [],
    undefined,
  ]);
});

test('a file reads as it was written, and its SHA-256 is that of its bytes', () => {
  for (const file of FILES) {
    const text = formatRecords(file);
    expect(RecordsSchema.parse(JSON.parse(text))).toEqual(file);
    expect(digestRecords(text)).toBe(createHash('sha256').update(text).digest('hex'));
    expect(digestRecords(text.replaceAll('\n', '\r\n'))).toBe(digestRecords(text));
    expect(text.split('\n').every((line) => line.length <= 120)).toBe(true);
  }
});

test('the kinds of fields show which ids records use', () => {
  const claim = {
    authored: authored({
      mentions: ['fleet'],
      attributions: [{ source: 'envoy', stance: 'neutral', through: [{ source: 'guard', cue: 'told' }] }],
      events: [{ type: 'movement', agent: ['crew'], unstated: ['place'] }],
      editorNotes: [
        {
          kind: 'context',
          date: '2027-01-01',
          references: ['gazette'],
          text: 'fleet',
          addresses: [],
          mentions: ['quay'],
        },
      ],
    }),
  };
  expect(listUsed([claim])).toEqual({
    entities: new Set(['fleet', 'crew', 'quay']),
    sources: new Set(['envoy', 'guard']),
    references: new Set(['gazette']),
  });
});

test('if names in several files differ, the later counts', () => {
  expect(mergeNames([names({ a: 'A', b: 'B' }), names({ b: 'B!' })]).entities).toEqual({ a: 'A', b: 'B!' });
});

test('the text of an edition is assembled from its records and earlier ones, with the names at the time', () => {
  const ledger = sealFiles();
  const traces = traceRecords(ledger.editions, FILES);
  const shown = [1, 2].map((number) => {
    const { sections, claims, names: called } = readEdition(number, traces, FILES);
    return {
      sections: sections.map(({ title, paragraphs }) => [
        title,
        ...paragraphs.map(({ number: paragraph, claims: inIt }) => [paragraph, ...inIt.map(({ wording }) => wording)]),
      ]),
      ids: Object.keys(claims),
      called: called.entities,
    };
  });
  expect(shown).toEqual([
    {
      sections: [
        ['Opening', [1, 'Ships leave now.', 'Gulls stay.']],
        ['Rain', [2, 'It rains.']],
      ],
      ids: ['1.1', '1.2', '2.1'],
      called: { fleet: 'Fleet' },
    },
    {
      sections: [
        ['Beginning', [1, 'Ships may go now.']],
        ['Rain', [2, 'It rains.']],
      ],
      ids: ['1.1', '2.1'],
      called: { fleet: 'The Fleet' },
    },
  ]);
  // A withdrawn claim keeps the record that it last had.
  expect(traces.get('1.2')?.map(({ edition, record }) => [edition, record.body])).toEqual([
    [1, 'Gulls stay.'],
    [2, 'Gulls stay.'],
  ]);
  expect(() => traceRecords(ledger.editions, [SECOND])).toThrow('Claim "1.1" of edition 1 has no record');
});

/** Changes to the first file, and the flaws that are then found. */
const FORGERIES: Readonly<Record<string, readonly [forge: (file: Records) => Records, flaws: readonly Flaw[]]>> = {
  nothing: [(file) => file, []],
  'another annotation': [replace({ ...RAIN, authored: authored() }), [{ kind: 'different', id: '2.1', index: 2 }]],
  'a field more': [
    replace({ ...RAIN, authored: { ...RAIN.authored, extra: 'x' } }),
    [{ kind: 'different', id: '2.1', index: 2 }],
  ],
  'another wording': [replace({ ...GULLS, body: 'Gulls left.' }), [{ kind: 'different', id: '1.2', index: 1 }]],
  'another mention': [
    replace({ ...SHIPS, body: [{ entity: 'crew', text: 'Ships' }, ' leave ', { emphasis: 'now' }, '.'] }),
    [{ kind: 'different', id: '1.1', index: 0 }],
  ],
  'other emphasis': [
    replace({ ...SHIPS, body: [{ entity: 'fleet', text: 'Ships' }, ' ', { emphasis: 'leave' }, ' now.'] }),
    [{ kind: 'different', id: '1.1', index: 0 }],
  ],
  'notes that are not there': [
    replace({ ...RAIN, notes: { scopeNotes: ['It does.'] } }),
    [{ kind: 'different', id: '2.1', index: 2 }],
  ],
  'a claim less': [
    (file) => ({ ...file, claims: file.claims.filter(({ id }) => id !== '1.2') }),
    [{ kind: 'missing', id: '1.2' }],
  ],
  'a claim twice': [
    (file) => ({ ...file, claims: [...file.claims, RAIN] }),
    [{ kind: 'foreign', id: '2.1', index: 3 }],
  ],
  'a claim more': [
    (file) => ({ ...file, claims: [...file.claims, { ...RAIN, id: '3.1' }] }),
    [{ kind: 'foreign', id: '3.1', index: 3 }],
  ],
  'a name less': [(file) => ({ ...file, names: names() }), [{ kind: 'nameless', list: 'entities', id: 'fleet' }]],
};

for (const [what, [forge, flaws]] of Object.entries(FORGERIES)) {
  test(`the ledger proves records with ${what} ${flaws.length === 0 ? 'right' : 'wrong'}`, () => {
    // Digests of annotations verify claims even if the ledger does not name the file.
    for (const named of [1, 2]) expect(findFlaws(forge(FIRST), sealFiles(named), 1)).toEqual(flaws);
  });
}

test('a note leads where its record says', () => {
  const noted = authored({ scopeNotes: [{ text: 'See A.', addresses: ['https://a.example/'], mentions: [] }] });
  const change = {
    id: '2.1',
    fate: 'published',
    wording: 'It rains.',
    annotation: digestValue(noted as Json),
  } as const;
  const ledger = { schemaVersion: 1, editions: [{ number: 1, changes: [change] }] } as unknown as Ledger;
  const flaws = (link: string): readonly Flaw[] => {
    const scopeNotes = [['See ', { link, text: 'A' }, '.']];
    return findFlaws({ ...FIRST, claims: [{ ...RAIN, authored: noted, notes: { scopeNotes } }] }, ledger, 1);
  };
  expect(flaws('https://a.example/')).toEqual([]);
  expect(flaws('https://b.example/')).toEqual([{ kind: 'different', id: '2.1', index: 0 }]);
});

test('a withdrawal has no record, and an unchanged claim none in the next edition', () => {
  expect(findFlaws(SECOND, sealFiles(), 2)).toEqual([]);
});

test('every file is named by its own edition or by a later one', () => {
  const digests = FILES.map((file) => digestRecords(formatRecords(file)));
  for (const named of [1, 2]) {
    const ledger = sealFiles(named);
    expect([1, 2].map((number) => findNamedDigest(ledger, number))).toEqual(digests);
    expect(findBroken(ledger)).toBeUndefined();
    expect(LedgerSchema.parse(JSON.parse(formatLedger(ledger)))).toEqual(ledger);
  }
  expect(findNamedDigest({ schemaVersion: 1, editions: sealFiles(2).editions.slice(0, 1) }, 1)).toBeUndefined();
});

test('the digests of files are part of the chain', () => {
  const [, { digest: _, ...second }] = sealFiles(2).editions as [unknown, ReturnType<typeof sealFiles>['editions'][0]];
  const forged = [
    { ...second, records: 'f'.repeat(64) },
    { ...second, earlierRecords: [{ edition: 1, records: 'f'.repeat(64) }] },
  ];
  for (const record of forged) expect(digestEdition(record)).not.toBe(digestEdition(second));
});

function replace(claim: Records['claims'][number]): (file: Records) => Records {
  return (file) => ({ ...file, claims: file.claims.map((other) => (other.id === claim.id ? claim : other)) });
}
