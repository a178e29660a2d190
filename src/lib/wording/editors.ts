/** The editors, in words. */
import type { Editor } from '../schema/site.ts';

/** The name on pages. */
export function editorName(editor: Editor): string {
  return editor.kind === 'body' ? editor.name : `${editor.given} ${editor.family}`;
}

/** The name inside a sentence: “edited by the editors of …”. */
export function editorWithin(editor: Editor): string {
  return editorName(editor).replace(/^The\b/, 'the');
}

/** The name in citations. That of a body is one text without commas. */
export function citedName(
  editor: Editor,
): { readonly literal: string } | { readonly family: string; readonly given: string } {
  if (editor.kind === 'body') return { literal: editor.citedAs ?? editor.name };
  return { family: editor.family, given: editor.given };
}

/** HTML id of an editor’s name on /about/. */
export function editorAnchor(editors: readonly Editor[], index: number): string {
  return editors.length === 1 ? 'editors' : `editor-${index + 1}`;
}
