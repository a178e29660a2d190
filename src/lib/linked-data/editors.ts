/** Who answers for the edition, by the addresses that data names them with. */
import type { Editor, Site } from '../schema/site.ts';
import { editorAnchor, editorName } from '../wording/editors.ts';
import type { Addresses } from './addresses.ts';

export interface NamedEditor {
  /** Their own address, or the place where the site names them. */
  readonly id: string;
  readonly kind: Editor['kind'];
  readonly name: string;
  /** Their own address, where they have one. */
  readonly url?: string;
}

export function editorsOf({ editors }: Pick<Site, 'editors'>, { about }: Pick<Addresses, 'about'>): NamedEditor[] {
  return editors.map((editor, index) => ({
    id: editor.url ?? `${about}#${editorAnchor(editors, index)}`,
    kind: editor.kind,
    name: editorName(editor),
    ...(editor.url !== undefined && { url: editor.url }),
  }));
}
