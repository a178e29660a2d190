/** The text of a saved web page. It is read by parse5 and never becomes part of a document, so nothing in it can load or run. */
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

/** The text of an HTML file, a blank line between its blocks. */
export function htmlToText(html: string): string {
  const pieces: string[] = [];
  // Not by recursion: a file may be nested more deeply than a stack goes.
  const open: (Node | string)[] = [parse(html)];
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

/** What is no text of the page, and the numbers of notes. */
function isLeftOut(node: ParentNode): boolean {
  if (!('tagName' in node)) return false;
  const { tagName, attrs } = node;
  return (
    UNREAD.has(tagName) || attrs.some(({ name }) => name === 'hidden') || (tagName === 'sup' && isNoteNumber(node))
  );
}

function isNoteNumber(node: ParentNode): boolean {
  const open: Node[] = [...node.childNodes];
  let text = '';
  for (let child = open.pop(); child && text.length < 8; child = open.pop()) {
    if ('value' in child) text = child.value + text;
    else if ('childNodes' in child) open.push(...child.childNodes);
  }
  return /^\s*[[(]?(?:\d{1,3}|[a-z]|[*†‡§])[\])]?\s*$/.test(text);
}

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document;
type ParentNode = DefaultTreeAdapterTypes.Element | DefaultTreeAdapterTypes.Document;

const UNREAD: ReadonlySet<string> = new Set(
  'head script style noscript template svg math iframe object canvas audio video select textarea button'.split(' '),
);

/** Elements that part the text, and by what. */
const BREAKS: Readonly<Record<string, string>> = {
  br: '\n',
  ...Object.fromEntries(
    `address article aside blockquote caption center dd details dialog div dl dt fieldset figcaption figure footer form h1
    h2 h3 h4 h5 h6 header hr legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul`
      .split(/\s+/)
      .map((name) => [name, '\n\n']),
  ),
};
