import { expect, test } from 'playwright/test';
import { type AnnotationName, annotations, ClaimPropsSchema } from '../annotation.ts';
import { fieldOf, listFields } from '../authored-fields.ts';

/** The list of a record that contains the annotations of a component. */
const LISTS: Readonly<Record<AnnotationName, string>> = {
  Attribution: 'attributions',
  Corroboration: 'corroborations',
  Event: 'events',
  Relation: 'relations',
  Relates: 'links',
  When: 'when',
  Figure: 'figures',
  ScopeNote: 'scopeNotes',
  EditorNote: 'editorNotes',
};

test('every prop of a claim and of its annotations has a field with a label of its own', () => {
  // The id belongs to the record; `unhedged` and `unattributed` are only for the check.
  const own = Object.keys(ClaimPropsSchema.shape).filter((key) => !['id', 'unhedged', 'unattributed'].includes(key));
  expect(listFields('claim')).toEqual(expect.arrayContaining(own));
  for (const [name, schema] of Object.entries(annotations)) {
    const list = LISTS[name as AnnotationName];
    expect(listFields('claim'), list).toContain(list);
    expect(listFields(list), name).toEqual(expect.arrayContaining(Object.keys(schema.shape)));
  }
});

test('a field that is not listed shows under its own name, as words', () => {
  expect(fieldOf('claim', 'howLoud')).toEqual({ label: 'how loud', holds: 'words' });
  expect(fieldOf('nowhere', 'x')).toEqual({ label: 'x', holds: 'words' });
});
