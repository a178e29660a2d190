/** Which nodes of a web page are not part of its text, both in an original and in a reader’s copy. */
import type { DefaultTreeAdapterTypes } from 'parse5';

export type HtmlNode = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.ParentNode;
export type HtmlElement = DefaultTreeAdapterTypes.Element;

/** Whether a node is left out with all its content: scripts, hidden elements, and the numbers of notes. */
export function isLeftOut(node: HtmlNode): boolean {
  if (!('tagName' in node)) return false;
  const { tagName, attrs } = node;
  // Some pages hide their body until scripts have run.
  const isPage = tagName === 'html' || tagName === 'body';
  return (
    UNREAD.has(tagName) || (!isPage && attrs.some(isHidden)) || (tagName === 'sup' && isNoteNumber(textWithin(node, 8)))
  );
}

function isHidden({ name, value }: HtmlElement['attrs'][number]): boolean {
  return (
    name === 'hidden' || (name === 'style' && /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(value))
  );
}

/** Whether a text looks like the number of a note, as in a raised mark or in a link to the note. */
export function isNoteNumber(text: string): boolean {
  return /^\s*[[(]?(?:\d{1,3}|[a-z]|[*†‡§])[\])]?\s*$/.test(text);
}

/** The text of an element, or its end if that is longer than `most`. */
export function textWithin(node: HtmlElement, most = Number.POSITIVE_INFINITY): string {
  const open: HtmlNode[] = [...node.childNodes];
  let text = '';
  for (let child = open.pop(); child && text.length < most; child = open.pop()) {
    if ('value' in child) text = child.value + text;
    else if ('childNodes' in child) open.push(...child.childNodes);
  }
  return text;
}

const UNREAD: ReadonlySet<string> = new Set(
  'head script style noscript template svg math iframe object canvas audio video select textarea button'.split(' '),
);
