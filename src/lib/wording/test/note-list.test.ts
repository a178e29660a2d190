import { expect, test } from 'playwright/test';
import type { EditorNote } from '../../edition/model.ts';
import { listNotes } from '../notes.ts';

const note = (kind: EditorNote['kind'], text: string, happened?: string): EditorNote => ({
  kind,
  happened,
  text,
  date: '2026-11-29',
  body: [{ type: 'text', value: text }],
  references: [],
  entities: [],
});

test('notes on the article come first, then readings, then notes on later events, sorted by date', () => {
  const listed = listNotes({
    editorNotes: [
      note('since', 'Later.', '2023'),
      note('differs', 'It differs.'),
      note('since', 'Earlier.', '2022-05'),
    ],
    scopeNotes: [{ text: 'Read so.', body: [] }],
  });
  expect(listed.map(({ number, heading, text }) => [number, heading, text])).toEqual([
    [1, expect.stringMatching(/^Editors’ note: /), 'It differs.'],
    [2, 'Reading', 'Read so.'],
    [3, expect.stringMatching(/^Since then: May 2022$/), 'Earlier.'],
    [4, 'Since then: 2023', 'Later.'],
  ]);
});
