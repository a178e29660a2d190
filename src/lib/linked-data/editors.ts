/** Those who answer for the edition, each under one address: their own, or the place where the site names them. */
import type { OrganizationLeaf, PersonLeaf } from 'schema-dts';
import type { Site } from '../schema/site.ts';
import { editorAnchor, editorName } from '../wording/editors.ts';
import type { Addresses } from './addresses.ts';
import type { Agent } from './annotation/types.ts';

type Editors = Pick<Site, 'editors'>;
type About = Pick<Addresses, 'about'>;

/** The editors as agents of annotations. What kind of agent they are is not recorded. */
export function editorAgents(site: Editors, at: About): Agent[] {
  return editorsOf(site, at).map(({ id, name, url }) => ({ id, name, ...(url !== undefined && { homepage: url }) }));
}

/** The editors as things of schema.org. */
export function editorThings(site: Editors, at: About): (OrganizationLeaf | PersonLeaf)[] {
  return editorsOf(site, at).map(({ id, kind, name }) => ({
    '@type': kind === 'person' ? 'Person' : 'Organization',
    '@id': id,
    name,
  }));
}

function editorsOf({ editors }: Editors, { about }: About) {
  return editors.map((editor, index) => ({
    id: editor.url ?? `${about}#${editorAnchor(editors, index)}`,
    kind: editor.kind,
    name: editorName(editor),
    url: editor.url,
  }));
}
