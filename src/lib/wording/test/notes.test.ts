import { expect, test } from 'playwright/test';
import type { EditorNote } from '../../edition/model.ts';
import { notesOnClaim, notesOnEntity, restsOn } from '../notes.ts';
import { claim } from './records.ts';

const note = (kind: EditorNote['kind'], text: string, happened?: string): EditorNote => ({
  kind,
  ...(happened !== undefined && { happened }),
  date: '2026-01-15',
  text,
  body: [],
  references: [{ id: `on-${text}`, title: text, strength: 'reputable' }],
  entities: [],
});

test('notes on later events come last, sorted by date', () => {
  const editorNotes = [
    note('since', 'later', '2023'),
    note('context', 'first'),
    note('since', 'sooner', '2022-05/2022-07'),
    note('differs', 'second'),
  ];
  const { article, since } = notesOnClaim({ editorNotes });
  expect([...article, ...since].map(({ text }) => text)).toEqual(['first', 'second', 'sooner', 'later']);
  expect(since).toHaveLength(2);
});

test('an entity shows its own notes before those on claims, and all notes on later events together', () => {
  const own = { kind: 'since' as const, happened: '2024', date: '2026-01-15', text: 'own', references: ['gazette'] };
  const about = claim();
  const { article, since } = notesOnEntity({
    notes: [own, { ...own, kind: 'context' as const, happened: undefined, text: 'plain' }],
    claimNotes: [
      { claim: about, note: note('since', 'earlier', '2022') },
      { claim: about, note: note('differs', 'differing') },
    ],
  });
  expect(article.map((each) => each.note.text)).toEqual(['plain', 'differing']);
  expect(since.map((each) => each.note.text)).toEqual(['earlier', 'own']);
  expect(since.map(restsOn)).toEqual([['on-earlier'], ['gazette']]);
});
