import { expect, test } from 'playwright/test';
import type { Claim, Entity, Inline } from '../../../lib/edition/model.ts';
import { bestKnownOf, cuesIn, namesIn, richestOf } from '../example.ts';

const BODY: readonly Inline[] = [
  { type: 'cue', cue: 'attribution', value: 'they say' },
  { type: 'emphasis', children: [{ type: 'cue', cue: 'hedge', value: 'may' }] },
  { type: 'entity', id: 'harbour', children: [{ type: 'text', value: 'the harbour' }] },
];

/** A claim with the fields that the functions read. */
function claim(id: string, voice: string, more: Partial<Claim> = {}): Claim {
  const attributions = [{ source: { voice } }];
  const empty = { body: [], editorNotes: [], when: [], events: [], links: [], incoming: [], certainty: 'stated' };
  return { id, attributions, ...empty, ...more } as unknown as Claim;
}

test('the example is a claim that shows who speaks and how firmly', () => {
  const claims = [
    claim('1.1', 'author', { certainty: 'possible', body: BODY }),
    claim('1.2', 'unnamed-people', { certainty: 'possible', body: BODY }),
    claim('1.3', 'unnamed-people'),
  ];
  expect(richestOf(claims)?.id).toBe('1.2');
});

test('of several claims with the same points the first is the example; without claims there is none', () => {
  expect(richestOf([claim('1.1', 'author'), claim('1.2', 'author')])?.id).toBe('1.1');
  expect(richestOf([])).toBeUndefined();
});

test('cues and names are found at any depth in a text', () => {
  expect(cuesIn(BODY, 'hedge')).toEqual(['may']);
  expect(cuesIn(BODY, 'attribution')).toEqual(['they say']);
  expect(namesIn(BODY)).toEqual(['harbour']);
});

test('the example of an entity has names in another script', () => {
  const entity = (id: string, native: number, claims: number) =>
    ({
      id,
      summary: { text: 'A town.', references: [] },
      aliases: [],
      nativeNames: Array.from({ length: native }, () => ({ text: 'ه', lang: 'fa', references: [] })),
      claims: Array.from({ length: claims }),
    }) as unknown as Entity;
  expect(bestKnownOf([entity('a', 0, 9), entity('b', 2, 3), entity('c', 1, 3)])?.id).toBe('b');
  expect(bestKnownOf([])).toBeUndefined();
});
