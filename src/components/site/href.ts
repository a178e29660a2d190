/** Addresses as pages write them, with the base path of the site. */
import { claimPath, entityPath, sourcePath, withBase } from '../../lib/address/url.ts';
import type { Claim, Entity, Source } from '../../lib/edition/model.ts';

/** Adds the base path to a path from the site’s root (see lib/address/url.ts). */
export function href(path: string): string {
  return withBase(import.meta.env.BASE_URL, path);
}

/** The address of a claim’s page. */
export function claimHref({ commentary, id }: Pick<Claim, 'commentary' | 'id'>): string {
  return href(claimPath(commentary.slug, id));
}

/** The address of an entity’s page. */
export function entityHref({ id }: Pick<Entity, 'id'>): string {
  return href(entityPath(id));
}

/** The address of a source’s page. */
export function sourceHref({ id }: Pick<Source, 'id'>): string {
  return href(sourcePath(id));
}
