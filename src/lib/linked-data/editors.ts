/** Who answers for the edition, by the addresses that data names them with. */
import type { Site } from '../schema/site.ts';
import type { Addresses } from './addresses.ts';

export interface Editor {
  /** Their own address, or the place where the site names its editors. */
  readonly id: string;
  readonly name: string;
  /** Their own address, where they have one. */
  readonly url?: string;
}

/** HTML id of the place on /about/ that names the editors. */
const EDITORS_ANCHOR = 'editors';

export function editorsOf({ editors }: Pick<Site, 'editors'>, { about }: Pick<Addresses, 'about'>): Editor[] {
  return editors.map(({ name, url }) => ({
    id: url ?? `${about}#${EDITORS_ANCHOR}`,
    name,
    ...(url !== undefined && { url }),
  }));
}
