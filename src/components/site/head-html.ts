/** The elements of a page’s head. A string, because every page has dozens, which would take longer as components. */
import type { HeadTag } from '../../lib/citation/head.ts';
import { attributeHtml } from '../prose/inline-html.ts';

export function headHtml(tags: readonly HeadTag[]): string {
  return tags.map(tagHtml).join('');
}

function tagHtml(tag: HeadTag): string {
  const attributes = Object.entries(tag).map(([name, value]) => attributeHtml(name, value));
  return `<${'rel' in tag ? 'link' : 'meta'}${attributes.join('')}>`;
}
