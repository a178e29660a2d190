/** Converts phrasing content to the form in which records keep it, and back. */
import type { Marked, Phrasing } from '../../schema/records.ts';
import type { Inline } from '../model.ts';

/** Content as records keep it. Cues are not kept: they are found in the text, not authored. */
export function toPhrasing(nodes: readonly Inline[]): Phrasing {
  const parts: (string | Marked)[] = [];
  for (const node of nodes) {
    const part = toPart(node);
    const last = parts.at(-1);
    if (typeof part === 'string' && typeof last === 'string') parts[parts.length - 1] = last + part;
    else parts.push(part);
  }
  const [only = '', ...more] = parts;
  return more.length === 0 && typeof only === 'string' ? only : parts;
}

/** Content as pages render it. `present` returns the present id of an entity; without one, its words are plain text. */
export function toInline(phrasing: Phrasing, present: (entity: string) => string | undefined): Inline[] {
  if (typeof phrasing === 'string') return phrasing === '' ? [] : [{ type: 'text', value: phrasing }];
  return phrasing.flatMap((part): Inline[] => {
    if (typeof part === 'string') return [{ type: 'text', value: part }];
    if ('emphasis' in part) return [{ type: 'emphasis', children: toInline(part.emphasis, present) }];
    if ('strong' in part) return [{ type: 'strong', children: toInline(part.strong, present) }];
    const children = toInline(part.text, present);
    if ('link' in part) return [{ type: 'link', url: part.link, children }];
    const id = present(part.entity);
    return id === undefined ? children : [{ type: 'entity', id, children }];
  });
}

function toPart(node: Inline): string | Marked {
  switch (node.type) {
    case 'text':
    case 'cue':
      return node.value;
    case 'emphasis':
      return { emphasis: toPhrasing(node.children) };
    case 'strong':
      return { strong: toPhrasing(node.children) };
    case 'entity':
      return { entity: node.id, text: toPhrasing(node.children) };
    case 'link':
      return { link: node.url, text: toPhrasing(node.children) };
  }
}
