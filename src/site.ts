/** The folder of the content and the address of the site, for both Astro’s configuration and the edition. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { expectedOfSiteAddress } from './lib/address/web.ts';

/** The content folder, relative to the project’s root, where every command runs. */
export const CONTENT_ROOT = 'content';

/**
 * The address of the site: SITE_ADDRESS, or else `address` in `site.yaml`. Astro needs it before the content is loaded. If
 * `site.yaml` has none, this is a stand-in, and the content check reports an issue.
 */
export function readSiteAddress(contentRoot: string, env: Readonly<Record<string, string | undefined>>): URL {
  const override = env.SITE_ADDRESS;
  if (override === undefined || override === '') return toAddress(readAddress(contentRoot)) ?? STAND_IN;
  const address = toAddress(override);
  if (address) return address;
  const expected = expectedOfSiteAddress(withSlash(override)) ?? 'expected an address';
  throw new Error(`Unexpected SITE_ADDRESS “${override}”, ${expected}, such as https://example.org/path/`);
}

const STAND_IN = new URL('http://localhost/');

function readAddress(contentRoot: string): string | undefined {
  try {
    const site: unknown = parse(readFileSync(join(contentRoot, 'site.yaml'), 'utf8'));
    if (typeof site !== 'object' || site === null || !('address' in site)) return undefined;
    return typeof site.address === 'string' ? site.address : undefined;
  } catch {
    return undefined;
  }
}

/** A web address with a slash at the end; undefined if the text is not a web address. */
function toAddress(value: string | undefined): URL | undefined {
  if (value === undefined || expectedOfSiteAddress(withSlash(value)) !== undefined) return undefined;
  return new URL(withSlash(value));
}

const withSlash = (value: string): string => value.replace(/\/*$/, '/');
