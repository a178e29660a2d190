/** Lists of the parts of the site, in header and footer. Strings, because every page has two dozen of their links. */
import { attributeHtml, escapeHtml } from '../prose/inline-html.ts';
import { href } from './href.ts';
import type { SitePart } from './parts.ts';

/** Items of a list; that of the part that the page is, or belongs to, says so. */
export function partsHtml(parts: readonly SitePart[], current?: SitePart, path?: string): string {
  return parts
    .map((part) => {
      const marked = part !== current ? undefined : part.path === path ? 'page' : 'true';
      const attributes = attributeHtml('href', href(part.path)) + attributeHtml('aria-current', marked);
      return `<li><a${attributes}>${escapeHtml(part.label)}</a></li>`;
    })
    .join('');
}
