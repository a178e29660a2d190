/** Writes phrasing content as Markdown, escaped so that no word is read as Markdown or HTML. */
import { entityPath, withBase } from '../../address/url.ts';
import type { Entity, Inline } from '../../edition/model.ts';

/** Phrasing content. Mentions of entities are plain words without links, so that a search finds the wording. */
export function inlineMd(nodes: readonly Inline[]): string {
  return nodes.map(nodeMd).join('');
}

/** Escapes words within a line, so that Markdown does not read them as markup. */
export function escapeMd(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\*_`<>|~]|&(?=#?\w+;)|!(?=\[)|(?<=\])[([:]/g, '\\$&');
}

/** A link. An address with parentheses is in angle brackets. */
export function linkMd(words: string, url: string): string {
  return `[${words}](${/[()\s]/.test(url) ? `<${url}>` : url})`;
}

/** A link to the page of an entity. */
export function nameMd({ id, name }: Pick<Entity, 'id' | 'name'>, address: string): string {
  return linkMd(escapeMd(name), withBase(address, entityPath(id)));
}

/** Emphasised words. Markdown ignores a mark with a space on its inner side, so spaces stay outside. */
function markMd(mark: string, words: string): string {
  return words.replace(/^(\s*)(.*?)(\s*)$/s, `$1${mark}$2${mark}$3`);
}

function nodeMd(node: Inline): string {
  switch (node.type) {
    case 'text':
    case 'cue':
      return escapeMd(node.value);
    case 'emphasis':
      return markMd('*', inlineMd(node.children));
    case 'strong':
      return markMd('**', inlineMd(node.children));
    case 'link':
      return linkMd(inlineMd(node.children), node.url);
    case 'entity':
      return inlineMd(node.children);
  }
}
