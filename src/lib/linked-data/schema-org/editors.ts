/** Those who answer for the edition: persons, or a body, each under one address. */
import type { OrganizationLeaf, PersonLeaf } from 'schema-dts';
import type { Site } from '../../schema/site.ts';
import type { Addresses } from '../addresses.ts';
import { editorsOf } from '../editors.ts';

/** The editors as things of schema.org. */
export function editorThings(
  site: Pick<Site, 'editors'>,
  at: Pick<Addresses, 'about'>,
): (OrganizationLeaf | PersonLeaf)[] {
  return editorsOf(site, at).map(({ id, kind, name }) => ({
    '@type': kind === 'person' ? 'Person' : 'Organization',
    '@id': id,
    name,
  }));
}
