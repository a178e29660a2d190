/** The elements of a page’s head. A string, because every page has dozens, which would take longer as components. */
import type { HeadTag } from '../../lib/citation/head.ts';
import { attributeHtml } from '../prose/inline-html.ts';

export function headHtml(tags: readonly HeadTag[]): string {
  return tags.map(tagHtml).join('');
}

function tagHtml(tag: HeadTag): string {
  switch (tag.tag) {
    case 'meta':
      return `<meta${attributeHtml('name', tag.name)}${propertyHtml(tag)}>`;
    case 'property':
      return `<meta${propertyHtml(tag)}>`;
    case 'link':
      return `<link${attributeHtml('rel', tag.rel)}${attributeHtml('href', tag.href)}${attributeHtml('type', tag.type)}>`;
  }
}

function propertyHtml({ property, content }: { readonly property?: string; readonly content: string }): string {
  return attributeHtml('property', property) + attributeHtml('content', content);
}
