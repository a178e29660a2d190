import { expect, test } from 'playwright/test';
import type { Claim, Commentary } from '../../../edition/model.ts';
import { saidBy, voice } from '../../voices/test/records.ts';
import { coverSentences } from '../sentences.ts';

const crew = voice('crew', 'unnamed-people');

function commentary(): Commentary {
  const claim = (id: string, sentence: string, more: object = {}): Claim =>
    saidBy(id, [crew], { sentence: { id: sentence }, editorNotes: [], ...more } as unknown as Partial<Claim>);
  const first = claim('1.1', '1.1', { editorNotes: [{ kind: 'context' }, { kind: 'conflict' }, { kind: 'since' }] });
  const second = claim('1.2a', '1.2', {
    scopeNotes: [{ text: 'It may be read otherwise.' }],
    attributions: [{ source: crew, stance: 'neutral', carried: first, carriedFrom: first }],
  });
  const sentences = ['1.1', '1.2', '16.1'].map((id, index) => ({ id, words: 10 + index }));
  return { claims: [first, second, claim('1.2b', '1.2')], sentences } as unknown as Commentary;
}

test('every sentence has its length and its claims, and one without a claim is there too', () => {
  expect(
    coverSentences(commentary()).map(({ id, words, claims }) => [id, words, claims.map(({ claim }) => claim.id)]),
  ).toEqual([
    ['1.1', 10, ['1.1']],
    ['1.2', 11, ['1.2a', '1.2b']],
    ['16.1', 12, []],
  ]);
});

test('notes that doubt are listed, but not context and later events; a carried attribution names where it comes from', () => {
  const [first, second] = coverSentences(commentary());
  expect(first?.claims[0]?.doubts.map(({ kind }) => kind)).toEqual(['conflict']);
  expect(first?.claims[0]?.readingInDoubt).toBe(false);
  expect(second?.claims.map(({ carriedFrom, readingInDoubt }) => [carriedFrom?.id, readingInDoubt])).toEqual([
    ['1.1', true],
    [undefined, false],
  ]);
});

test('a part of a long original has its own paragraphs only', () => {
  const long = {
    ...commentary(),
    sentences: [
      { id: '1.1', words: 1 },
      { id: '31.1', words: 2 },
    ],
  } as unknown as Commentary;
  expect(coverSentences(long, 30).map(({ id }) => id)).toEqual(['31.1']);
});
