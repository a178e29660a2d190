/** Where the content is, and where the site will be. Astro’s configuration and the edition agree on both here. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { expectedOfSiteAddress } from './lib/address/web.ts';

/** The content folder, from the project’s root, where every command runs. */
export const CONTENT_ROOT = 'content';

/**
 * The address the site is published at: SITE_ADDRESS, else `address` of `site.yaml`. Astro needs it before
 * the content is loaded. Where `site.yaml` has none, it is a stand-in, and the content check reports an issue.
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

/** A web address with its path closed by a slash; undefined when it is none. */
function toAddress(value: string | undefined): URL | undefined {
  if (value === undefined || expectedOfSiteAddress(withSlash(value)) !== undefined) return undefined;
  return new URL(withSlash(value));
}

const withSlash = (value: string): string => value.replace(/\/*$/, '/');
