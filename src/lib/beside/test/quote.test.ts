import { expect, test } from 'playwright/test';
import { checkQuote, type Verdict } from '../quote.ts';
import { digest, readData, readQuotes } from './cases/read.ts';

const data = readData();
const cases = readQuotes();

const check = (quotation: string): Promise<Verdict> => checkQuote(quotation, data, digest);

test('at least 98 % of the quotations get the right verdict, and nothing that was altered passes as exact', async () => {
  expect(cases.length).toBeGreaterThanOrEqual(250);
  const judged = await Promise.all(cases.map(async (one) => ({ ...one, said: (await check(one.quotation)).is })));
  const wrong = judged.filter(({ verdict, said }) => verdict !== said);
  expect(wrong.filter(({ said }) => said === 'exact')).toEqual([]);
  expect(wrong.length / cases.length, JSON.stringify(wrong, null, 2)).toBeLessThanOrEqual(0.02);
});

test('changed doubt, negation, speakers and numbers are pointed out', async () => {
  const kinds: Readonly<Record<string, readonly string[]>> = {
    'hedge dropped': ['doubt'],
    'hedge added': ['doubt'],
    'negation dropped': ['negation', 'doubt'],
    'negation added': ['negation'],
    'speaker changed': ['speaker', 'name'],
    'number or date changed': ['number'],
  };
  const silent: string[] = [];
  for (const { kind, quotation } of cases) {
    const wanted = kinds[kind];
    const verdict = await check(quotation);
    if (!wanted || verdict.is !== 'altered') continue;
    const told = verdict.parts.flatMap(({ changes }) => changes.map(({ gravity }) => gravity));
    if (!told.some((gravity) => wanted.includes(gravity))) silent.push(quotation);
  }
  expect(silent).toEqual([]);
});

test('gives the editions and the claims that have a wording', async () => {
  expect(await check('“There has been no vote by the council so far.”')).toEqual({
    is: 'exact',
    claims: ['3.2a'],
    editions: [1, 2, 3],
  });
  expect(await check('Its lens is packed for sale.')).toEqual({ is: 'exact', claims: ['1.4b'], editions: [1] });
  expect(await check('A buyer in Bergen may have paid up to forty thousand crowns for it.')).toMatchObject({
    claims: ['5.2'],
    editions: [2],
  });
  expect(
    await check(
      'There has been no vote by the council so far. Whether the council is able to say no is an open question.',
    ),
  ).toMatchObject({
    claims: ['3.2a', '3.2b'],
  });
  const draft = { ...data, wordings: data.wordings.map((one) => ({ ...one, first: 0, last: 0 })), editions: 0 };
  expect(await checkQuote('There has been no vote by the council so far', draft, digest)).toMatchObject({
    is: 'exact',
    editions: [0],
  });
});

test('shows what was changed, word for word', async () => {
  const verdict = await check('Its lens has been packed for auction.');
  expect(verdict).toMatchObject({
    is: 'altered',
    parts: [
      {
        wording: { id: '1.4b', first: 2 },
        isCut: false,
        pieces: [
          { is: 'same', words: ['Its', 'lens'] },
          { is: 'missing', words: ['it', 'appears'] },
          { is: 'same', words: ['has', 'been', 'packed', 'for'] },
          { is: 'missing', words: ['sale'] },
          { is: 'added', words: ['auction'] },
        ],
        changes: [{ is: 'missing', gravity: 'doubt', words: ['appears'] }],
      },
    ],
  });
  expect(await check('has been packed for sale')).toMatchObject({
    parts: [{ isCut: true, changes: [{ words: ['appears'] }] }],
  });
  expect(await check('Has there been no vote by the council so far?')).toMatchObject({ parts: [{ isAsked: true }] });
});

test('recognises the original by its digest, if there are digests', async () => {
  const sentence = '“Two keepers say they were told to leave the same night.”';
  expect(await check(sentence)).toEqual({ is: 'original', sentences: ['1.2'], isAll: true });
  expect(await check(`${sentence} So it is told by many who were not there at the time.`)).toMatchObject({
    is: 'original',
    isAll: false,
  });
  expect((await checkQuote(sentence, data, undefined)).is).not.toBe('original');
  expect(await check('The lens')).toEqual({ is: 'short' });
});
