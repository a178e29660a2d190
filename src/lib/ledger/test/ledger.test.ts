import { expect, test } from 'playwright/test';
import { type EditionRecord, type Ledger, LedgerSchema } from '../../schema/ledger.ts';
import { digestEdition, digestOriginal, digestSourceMap, findBroken, canonicalJson, digestText } from '../digest.ts';
import { findChanges, standingsAfter, traceClaims } from '../history.ts';
import { formatLedger, sealEdition } from '../seal.ts';
import { sealStates, STATES } from './ledgers.ts';

test('canonical JSON has sorted keys, no white space and nothing without a value', () => {
  expect(canonicalJson({ b: [1, 'ü"\n', null], 'a b': true, a: { z: false, y: undefined } })).toBe(
    '{"a":{"z":false},"a b":true,"b":[1,"ü\\"\\n",null]}',
  );
});

test('the first edition lists every claim, later ones only changes, in the order of the original', () => {
  const shown = sealStates().editions.map(({ number, date, note, changes }) => ({
    imprint: `${number} ${date} ${note}`,
    changes: changes.map(({ id, fate, ...rest }) => `${id} ${fate} ${Object.keys(rest).join('+')}`),
  }));
  expect(shown).toEqual([
    {
      imprint: '1 2027-01-15 Edition 1.',
      changes: [
        '1.1 published wording+annotation',
        '1.2 published wording+annotation',
        '10.1 published wording+annotation',
      ],
    },
    {
      imprint: '2 2027-02-15 Edition 2.',
      changes: [
        '1.1 reworded wording',
        '1.2 withdrawn reason+successors',
        '1.2a published wording+annotation',
        '1.2b published wording+annotation',
        '10.1 reannotated annotation',
      ],
    },
    {
      imprint: '3 2027-03-15 Edition 3.',
      changes: ['1.1 reworded wording+annotation', '1.2 withdrawn reason+successors', '1.2b withdrawn reason'],
    },
  ]);
});

test('unchanged content needs no new edition', () => {
  STATES.forEach((state, index) => {
    const ledger = sealStates(index + 1);
    const digests = { original: digestText('original'), sourceMap: digestText('source map') };
    const imprint = { date: '2028-01-01', note: 'Again.', ...digests };
    expect(sealEdition(ledger, state, imprint)).toBeUndefined();
    // The original is part of what is sealed.
    for (const key of ['original', 'sourceMap'] as const) {
      const next = sealEdition(ledger, state, { ...imprint, [key]: digestText('corrected') });
      expect(next?.editions.at(-1)).toMatchObject({ changes: [], [key]: digestText('corrected') });
    }
  });
});

test('after an edition without a digest of its source map, the published digest counts', () => {
  const [state] = STATES;
  if (!state) throw new Error('There is no state.');
  const [{ sourceMap: _, ...first }] = sealStates(1).editions as [EditionRecord];
  const old: Ledger = { schemaVersion: 1, editions: [{ ...first, digest: digestEdition(first) }] };
  expect(findBroken(old)).toBeUndefined();
  const imprint = {
    date: '2028-01-01',
    note: 'Again.',
    original: digestText('original'),
    sourceMap: digestText('source map'),
  };
  expect(sealEdition(old, state, { ...imprint, sourceMapBefore: imprint.sourceMap })).toBeUndefined();
  const next = sealEdition(old, state, { ...imprint, sourceMapBefore: digestText('before') });
  expect(next?.editions.map(({ sourceMap }) => sourceMap)).toEqual([undefined, imprint.sourceMap]);
  expect(next && findBroken(next)).toBeUndefined();
});

test('an edition does not change earlier editions', () => {
  const [one, two, three] = [1, 2, 3].map((count) => formatLedger(sealStates(count)));
  const end = /\n {4}\}\n {2}\]\n\}\n$/;
  expect(two?.startsWith(one?.replace(end, '\n    },') ?? '-')).toBe(true);
  expect(three?.startsWith(two?.replace(end, '\n    },') ?? '-')).toBe(true);
});

test('a ledger is read as it was written', () => {
  const ledger = sealStates();
  expect(LedgerSchema.parse(JSON.parse(formatLedger(ledger)))).toEqual(ledger);
});

const FORGERIES: Readonly<Record<string, (text: string) => string>> = {
  'a wording': (text) => text.replace('Ships may leave.', 'Ships leave!'),
  'an annotation': (text) => text.replace(digestText('d'), digestText('x')),
  'a date': (text) => text.replace('2027-02-15', '2027-02-14'),
  'a reason': (text) => text.replace('It held two claims."', 'It held one claim."'),
  'the original': (text) => text.replace(/("number": 2[^[]*"original": ")[^"]*/, `$1${digestText('x')}`),
  'the source map': (text) => text.replace(/("number": 2[^[]*"sourceMap": ")[^"]*/, `$1${digestText('x')}`),
  'a number': (text) => text.replace('"number": 2', '"number": 4'),
  'the order of changes': (text) => text.replace(/( *\{"id":"1\.1","fate":"reworded".*)\n(.*),\n/, '$2,\n$1\n'),
};

test('any change breaks a digest, and the first broken edition is named', () => {
  const ledger = sealStates();
  expect(findBroken(ledger)).toBeUndefined();
  for (const [what, forge] of Object.entries(FORGERIES)) {
    const text = formatLedger(ledger);
    expect(forge(text), what).not.toBe(text);
    expect(findBroken(LedgerSchema.parse(JSON.parse(forge(text)))), what).toBe(1);
  }
});

test('the chain breaks if an edition is removed or moved', () => {
  const { editions } = sealStates();
  expect(findBroken({ schemaVersion: 1, editions: editions.slice(1) })).toBe(0);
  expect(findBroken({ schemaVersion: 1, editions: editions.filter(({ number }) => number !== 2) })).toBe(1);
  expect(findBroken({ schemaVersion: 1, editions: editions.toReversed() })).toBe(0);
});

test('the digest of the original covers ids and sentences', () => {
  const map = [{ id: '1.1', sha256: digestText('x') }];
  expect(digestOriginal(map)).toBe(digestText(`1.1 ${digestText('x')}\n`));
  expect(digestOriginal([{ id: '1.2', sha256: digestText('x') }])).not.toBe(digestOriginal(map));
});

test('the digest of the source map also covers word counts', () => {
  const map = [{ id: '1.1', words: 7, sha256: digestText('x') }];
  expect(digestSourceMap(map)).toBe(digestText(`1.1 7 ${digestText('x')}\n`));
});

test('standings add up the changes of the editions', () => {
  const { editions } = sealStates();
  expect(standingsAfter(editions.slice(0, 2)).get('1.1')).toEqual({
    edition: 2,
    fate: 'reworded',
    wording: 'Ships may leave.',
    wordingSince: 2,
    annotation: digestText('a'),
    annotationSince: 1,
  });
  const standings = standingsAfter(editions);
  expect(standings.get('10.1')).toEqual({
    edition: 2,
    fate: 'reannotated',
    wording: 'It rains.',
    wordingSince: 1,
    annotation: digestText('d'),
    annotationSince: 2,
  });
  expect(standings.get('1.2')).toEqual({
    edition: 3,
    fate: 'withdrawn',
    wording: 'Boats stay, and gulls leave.',
    wordingSince: 1,
    annotation: digestText('b'),
    annotationSince: 1,
    withdrawn: { since: 2, reason: 'It held two claims, one of them wrong.', successors: ['1.2a', '1.2b'] },
  });
});

test('a trace has an entry for every edition that touched the claim', () => {
  const traces = traceClaims(sealStates().editions);
  expect([...traces].map(([id, trace]) => `${id}: ${trace.map(({ edition }) => edition).join()}`)).toEqual([
    '1.1: 1,2,3',
    '1.2: 1,2,3',
    '10.1: 1,2',
    '1.2a: 2',
    '1.2b: 2,3',
  ]);
});

test('what an edition may not do is not a change', () => {
  const standings = standingsAfter(sealStates().editions);
  const reused = { id: '1.2b', wording: 'New.', annotation: digestText('n') } as const;
  expect(findChanges(standings, { claims: [reused], withdrawn: [] })).toEqual([]);
  expect(
    findChanges(standings, { claims: [], withdrawn: [{ id: '9.9', reason: 'Never there.', successors: [] }] }),
  ).toEqual([]);
});
