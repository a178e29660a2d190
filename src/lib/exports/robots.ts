/** `robots.txt` (RFC 9309). Crawlers look for it at the root of a host only, so it counts where the site has no base path. */
import { machinePaths, withBase } from '../address/url.ts';
import type { Site } from '../schema/site.ts';

/** The text: everybody may read everything, and where the sitemap is. */
export function formatRobots({ address }: Pick<Site, 'address'>): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${withBase(address, machinePaths.sitemap)}\n`;
}
