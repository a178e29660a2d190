/** Which records match a concept, in an index of a few words. */
import { expect, test } from 'playwright/test';
import { type Concept, PHRASE } from '../concept.ts';
import type { IndexParts } from '../index-parts.ts';
import { matchConcept, type Matches } from '../match.ts';

/** Records by the words in their texts. The other parts of the index are empty. */
const TEXTS: Readonly<Record<string, readonly number[]>> = { north: [1, 2, 3], tower: [1, 3, 4], lit: [3, 5] };
/** For each thing, by number, the claim that names it. */
const LINKS: Readonly<Record<number, number>> = { 11: 1, 12: 2, 13: 3, 14: 1 };
const parts: Pick<IndexParts, 'find' | 'links' | 'dates'> = {
  links: (number) => Promise.resolve([[LINKS[number] ?? 0], [], []]),
  // One date lasts ten days, the other has an open end.
  dates: () =>
    Promise.resolve([
      [1, 100, 10, 0],
      [2, 100, 0, 0],
    ] as unknown as Awaited<ReturnType<IndexParts['dates']>>),
  find: (key, field) => Promise.resolve(field === 'text' ? [...(TEXTS[key] ?? [])] : []),
};
const CLAIMS = 3;

function match(...keys: readonly string[]): Promise<Matches> {
  const concept: Concept = { typed: '', things: [], isName: false, keys };
  return matchConcept(concept, parts as IndexParts, (number) => number <= CLAIMS);
}

test('a word counts more in a claim than in another record', async () => {
  const found = await match('lit');
  expect([...found.keys()].sort()).toEqual([3, 5]);
  expect(found.get(3)).toBeGreaterThan(found.get(5) ?? 1);
});

test('a note says a word less plainly than a text', async () => {
  const noted = {
    ...parts,
    find: (key: string, field: string) => Promise.resolve(field === 'note' ? [2] : (TEXTS[key] ?? [])),
  };
  const concept: Concept = { typed: '', things: [], isName: false, keys: ['lit'] };
  const found = await matchConcept(concept, noted as unknown as IndexParts, (number) => number <= CLAIMS);
  expect(found.get(3)).toBeGreaterThan(found.get(2) ?? 1);
  expect(found.get(2)).toBeGreaterThan(0);
});

test('a record has a phrase only if it has all of its words', async () => {
  expect([...(await match(`${PHRASE}north tower`)).keys()].sort()).toEqual([1, 3]);
  expect([...(await match(`${PHRASE}north tower lit`)).keys()]).toEqual([3]);
});

test('a day in words is found only where its words are together, and in the year asked for', async () => {
  const day = async (year?: number): Promise<readonly number[]> => {
    const from = Date.UTC(year ?? 1972, 7, 15) / 86_400_000;
    const when = { words: '', from, to: from + 1, isYearly: year === undefined };
    const concept: Concept = { typed: '', things: [], isName: false, keys: [`${PHRASE}15 august`], when };
    const said = {
      ...parts,
      // Record 1 is from 1970. Record 4 has both words, but apart.
      dates: () => Promise.resolve([[1, 100, 10]]),
      find: (key: string, field: string) =>
        Promise.resolve(field !== 'text' ? [] : key === '15august' ? [1, 3] : [1, 3, 4]),
    };
    return [...(await matchConcept(concept, said as unknown as IndexParts, () => true)).keys()].sort();
  };
  expect(await day()).toEqual([1, 3]);
  expect(await day(1970)).toEqual([1, 3]);
  expect(await day(1998)).toEqual([3]);
});

test('a date with an open end includes later days of the year in which it begins, and every later time without an end', async () => {
  const at = async (from: number, to = from + 1): Promise<readonly number[]> => {
    const when = { words: '', from, to };
    const concept: Concept = { typed: '', things: [], isName: false, keys: [], when };
    return [...(await matchConcept(concept, parts as IndexParts, () => true)).keys()].sort();
  };
  expect(await at(105)).toEqual([1, 2]);
  expect(await at(110)).toEqual([2]);
  expect(await at(364)).toEqual([2]);
  expect(await at(366)).toEqual([]);
  expect(await at(5000, Infinity)).toEqual([2]);
  expect(await at(99)).toEqual([]);
});

test('of spans that meet a date, the one that is within it fits best', async () => {
  const at = async (from: number, to: number): Promise<Matches> => {
    const concept: Concept = { typed: '', things: [], isName: false, keys: [], when: { words: '', from, to } };
    return matchConcept(concept, parts as IndexParts, () => true);
  };
  const [within, partly, open] = [await at(90, 120), await at(105, 120), await at(100, Infinity)];
  expect(within.get(1)).toBeGreaterThan(partly.get(1) ?? 1);
  expect(within.get(1)).toBeGreaterThan(within.get(2) ?? 1);
  // What began that day and goes on is what “since” asks for.
  expect(open.get(2)).toBeGreaterThan(open.get(1) ?? 1);
});

test('part of a name leads to records about a thing only if few things share it', async () => {
  const named = async (numbers: readonly number[], isName = false): Promise<readonly number[]> => {
    const things = numbers.map((number) => ({ number, isForm: false })) as unknown as Concept['things'];
    const found = await matchConcept({ typed: '', things, isName, keys: [] }, parts as IndexParts, () => true);
    return [...found.keys()].sort((a, b) => a - b);
  };
  expect(await named([11, 12])).toEqual([1, 2, 11, 12]);
  expect(await named([11, 12, 13, 14])).toEqual([11, 12, 13, 14]);
  expect(await named([11, 12, 13, 14], true)).toEqual([1, 2, 3, 11, 12, 13, 14]);
});
