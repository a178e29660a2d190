/** The text of a saved web page. The page is only parsed and never added to a document, so nothing in it can load or run. */
import { parse } from 'parse5';
import { type HtmlNode, isLeftOut } from '../source-map/html-nodes.ts';

/** The text of an HTML file, with a blank line between blocks. */
export function htmlToText(html: string): string {
  const pieces: string[] = [];
  // Not recursive, because deep nesting could overflow the call stack.
  const open: (HtmlNode | string)[] = [parse(html)];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (typeof node === 'string') pieces.push(node);
    else if ('value' in node) pieces.push(node.value.replace(/\s+/g, ' '));
    else if ('childNodes' in node && !isLeftOut(node)) {
      const around = 'tagName' in node ? (BREAKS[node.tagName] ?? '') : '';
      if (around !== '') open.push(around);
      for (const child of node.childNodes.toReversed()) open.push(child);
      if (around !== '') open.push(around);
    }
  }
  return pieces
    .join('')
    .replace(/[ \t]*\n[ \t\n]*/g, (gap) => (gap.split('\n').length > 2 ? '\n\n' : '\n'))
    .trim();
}

/** Elements that separate text, with their separators. */
const BREAKS: Readonly<Record<string, string>> = {
  br: '\n',
  ...Object.fromEntries(
    `address article aside blockquote caption center dd details dialog div dl dt fieldset figcaption figure footer form h1
    h2 h3 h4 h5 h6 header hr legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul`
      .split(/\s+/)
      .map((name) => [name, '\n\n']),
  ),
};
