/** Those who answer for the edition: bodies, as in citations, for what else they are is not recorded. */
import type { OrganizationLeaf } from 'schema-dts';
import type { Site } from '../../schema/site.ts';
import type { Addresses } from '../addresses.ts';
import { editorsOf } from '../editors.ts';

export function editorOrganisations(site: Pick<Site, 'editors'>, at: Pick<Addresses, 'about'>): OrganizationLeaf[] {
  return editorsOf(site, at).map(({ name, id }) => ({ '@type': 'Organization', name, url: id }));
}
