/** Addresses as a page writes them: under the base path of the site. */
import { withBase } from '../../lib/address/url.ts';

/** A path from the site’s root (see lib/address/url.ts) under the base path. */
export function href(path: string): string {
  return withBase(import.meta.env.BASE_URL, path);
}
