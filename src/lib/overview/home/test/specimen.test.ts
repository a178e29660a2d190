import { expect, test } from 'playwright/test';
import type { Claim, Inline } from '../../../edition/model.ts';
import { saidBy, voice } from '../../voices/test/records.ts';
import { findSpecimen } from '../specimen.ts';

const author = voice('author', 'author');
const crew = voice('crew', 'unnamed-people');
const text = (value: string): Inline => ({ type: 'text', value });
const hedge = (value: string): Inline => ({ type: 'cue', cue: 'hedge', value });
const says: Inline = { type: 'cue', cue: 'attribution', value: 'say' };
const quay: Inline = { type: 'entity', id: 'quay', children: [text('the quay')] };

test('the sentence with a voice, a hedge and a note is chosen; of equal ones, the last', () => {
  const claims = [
    plain('1.1'),
    rich('1.2'),
    rich('1.3'),
    claim('1.4', [text('It '), hedge('may'), text(' rain.')], { cue: 'may' }),
  ];
  const specimen = findSpecimen({ claims });
  expect(specimen?.claims.map((shown) => shown.claim.id)).toEqual(['1.3']);
  expect(specimen?.callouts.map(({ kind, words }) => [kind, words])).toEqual([
    ['voice', 'say'],
    ['hedge', 'may'],
    ['note', 'the quay'],
  ]);
  expect(specimen?.claims[0]?.body.at(-1)).toEqual({ type: 'strong', children: [quay] });
});

test('of words of doubt only the recorded ones are marked', () => {
  const body = [hedge('perhaps'), text(' it '), hedge('may'), text(' rain.')];
  const specimen = findSpecimen({ claims: [claim('1.1', body, { cue: 'may' })] });
  expect(specimen?.callouts.map(({ words }) => words)).toEqual(['may']);
  expect(specimen?.claims[0]?.body[0]).toEqual(text('perhaps'));
});

test('a note that is long, on later events, or on an entity named twice has no callout', () => {
  const note = { kind: 'differs', text: 'Short.', entities: [{ id: 'quay' }] };
  const cases = [
    claim('1.1', [quay], { editorNotes: [{ ...note, text: 'x'.repeat(300) }] }),
    claim('1.2', [quay], { editorNotes: [{ ...note, kind: 'since' }] }),
    claim('1.3', [quay, quay], { editorNotes: [note] }),
  ];
  for (const one of cases) expect(findSpecimen({ claims: [one] })).toBeUndefined();
});

test('without callouts there is no specimen', () => {
  expect(findSpecimen({ claims: [] })).toBeUndefined();
  expect(findSpecimen({ claims: [plain('1.1')] })).toBeUndefined();
});

const plain = (id: string): Claim => claim(id, [text('It rains.')]);

function rich(id: string): Claim {
  const note = { kind: 'imprecise', text: 'Which is not said.', entities: [{ id: 'quay' }] };
  const body = [text('They '), says, text(' it '), hedge('may'), text(' rain on '), quay];
  return { ...claim(id, body, { cue: 'may', editorNotes: [note] }), attributions: saidBy(id, [crew]).attributions };
}

function claim(id: string, body: readonly Inline[], more: object = {}): Claim {
  return saidBy(id, [author], { sentence: { id }, body, editorNotes: [], ...more } as unknown as Partial<Claim>);
}
