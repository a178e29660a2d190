/** `robots.txt` (RFC 9309). Crawlers read it only at the root of a host, so it has no effect if the site has a base path. */
import { machinePaths, withBase } from '../address/url.ts';
import type { Site } from '../schema/site.ts';

/** The text of the file: allows everything, and names the sitemap. */
export function formatRobots({ address }: Pick<Site, 'address'>): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${withBase(address, machinePaths.sitemap)}\n`;
}
