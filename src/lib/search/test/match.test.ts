/** Which records have what a piece of a query asks for, in an index of a few words. */
import { expect, test } from 'playwright/test';
import { type Concept, PHRASE } from '../concept.ts';
import type { IndexParts } from '../index-parts.ts';
import { matchConcept, type Matches } from '../match.ts';

/** Records by word, in their texts; what else an index has is empty. */
const TEXTS: Readonly<Record<string, readonly number[]>> = { north: [1, 2, 3], tower: [1, 3, 4], lit: [3, 5] };
const parts: Pick<IndexParts, 'find'> = {
  find: (key, field) => Promise.resolve(field === 'text' ? [...(TEXTS[key] ?? [])] : []),
};
const CLAIMS = 3;

function match(...keys: readonly string[]): Promise<Matches> {
  const concept: Concept = { typed: '', things: [], isName: false, keys };
  return matchConcept(concept, parts as IndexParts, (number) => number <= CLAIMS);
}

test('a claim says a word more plainly than what is no claim', async () => {
  const found = await match('lit');
  expect([...found.keys()].sort()).toEqual([3, 5]);
  expect(found.get(3)).toBeGreaterThan(found.get(5) ?? 1);
});

test('a record has a phrase only where it has all of its words', async () => {
  expect([...(await match(`${PHRASE}north tower`)).keys()].sort()).toEqual([1, 3]);
  expect([...(await match(`${PHRASE}north tower lit`)).keys()]).toEqual([3]);
});
