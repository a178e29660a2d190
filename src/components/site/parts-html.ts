/** The lists of parts of the site in header and footer. Strings, because every page has two dozen of these links. */
import { attributeHtml, escapeHtml } from '../prose/inline-html.ts';
import { href } from './href.ts';
import type { SitePart } from './parts.ts';

/** The items of a list; the item of the current part is marked. */
export function partsHtml(parts: readonly SitePart[], current?: SitePart, path?: string): string {
  return parts
    .map((part) => {
      const marked = part !== current ? undefined : part.path === path ? 'page' : 'true';
      const attributes = attributeHtml('href', href(part.path)) + attributeHtml('aria-current', marked);
      return `<li><a${attributes}>${escapeHtml(part.label)}</a></li>`;
    })
    .join('');
}
