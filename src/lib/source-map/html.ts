/** Splits a saved web page into blocks. It is parsed with parse5 and never becomes part of a live document. */
import { parse, parseFragment } from 'parse5';
import { type HtmlElement, type HtmlNode, isLeftOut, isNoteNumber, textWithin } from './html-nodes.ts';
import { type Block, foldText, isBoldHeading, ITEM, type Mark, type Marked, NUMBERED_ITEM, wordsOf } from './blocks.ts';

/** The blocks of a page. They are numbered in order, not by line, since a page may have all of its text on one line. */
export function splitHtml(html: string): Block[] {
  const page = parse(html);
  const all = listElements(page);
  const articles = all.filter(({ tagName }) => tagName === 'article');
  const main = all.find(({ tagName, attrs }) => tagName === 'main' || attrs.some(({ value }) => value === 'main'));
  const root = articles.length === 1 ? articles[0] : main;
  const blocks = toBlocks(root ?? page);
  const hasTitle = blocks.some(({ marked }) => marked?.as === 'title');
  const title = all.find(({ tagName }) => tagName === 'h1') ?? all.find(({ tagName }) => tagName === 'title');
  const first = hasTitle || !title ? [] : toBlocks(title).map((block) => ({ ...block, marked: TITLE }));
  const start = blocks.findIndex(({ marked }) => marked?.as === 'title');
  return [...first, ...blocks].map((block, index) => ({
    ...block,
    ...(index < start && block.marked?.as === 'text' && { marked: BEFORE_TITLE }),
    line: index + 1,
    end: index + 1,
  }));
}

/** The blocks of a piece of HTML within another text, without numbers. */
export function splitHtmlPiece(html: string): Pick<Block, 'text' | 'marked'>[] {
  return toBlocks(parseFragment(html));
}

/** Collects text until a block element begins or ends. */
function toBlocks(root: HtmlNode): Block[] {
  const whole = listWhole(root);
  const blocks: Block[] = [];
  let text = '';
  let place: HtmlElement | undefined;
  const flush = (): void => {
    const folded = foldText(text);
    if (wordsOf(folded).length > 0)
      blocks.push({ line: 1, end: 1, text: folded, marked: markOf(place, folded, whole) });
    text = '';
    place = undefined;
  };
  // Not recursive, since a file may be nested more deeply than the stack allows.
  const open: (HtmlNode | 'end')[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node === 'end') flush();
    else if (isNoteLink(node, text)) continue;
    else if ('value' in node) {
      place ??= node.parentNode && 'tagName' in node.parentNode ? node.parentNode : undefined;
      text += node.value.replace(/\s+/g, ' ');
    } else if ('tagName' in node && node.tagName === 'br') {
      const isSecond = /\n\s*$/.test(text);
      if (isSecond) flush();
      else text = `${text.replaceAll('\n', ' ')}\n`;
    } else if ('childNodes' in node && (node === root || !isLeftOut(node))) {
      const isBlock = 'tagName' in node && BLOCKS.has(node.tagName);
      if (isBlock) {
        flush();
        open.push('end');
      } else if ('tagName' in node && /^t[dh]$/.test(node.tagName)) text += ' ';
      for (const child of node.childNodes.toReversed()) open.push(child);
    }
  }
  flush();
  return blocks;
}

/** What the elements around a text say it is. If any says that it is not part of the article, that counts; else the nearest. */
function markOf(place: HtmlElement | undefined, text: string, whole: ReadonlySet<HtmlNode>): Marked {
  const around: HtmlElement[] = [];
  for (let node: HtmlElement | undefined = place; node && !whole.has(node); node = parentOf(node)) around.push(node);
  // An inline element says nothing about a paragraph of which it is only a part.
  const own = around.filter((one) => !INLINE.test(one.tagName) || isNamedWhole(one, text));
  const names = own.flatMap(({ attrs }) => attrs.filter(({ name }) => NAMES.has(name)).map(({ value }) => value));
  if (names.some((name) => NOTES.test(name))) return mark('furniture', 'footnote');
  if (names.some((name) => ASIDE.test(name))) return ASIDE_MARK;
  // Old pages use tables for layout, so a text as long as a paragraph counts as one.
  const isLong = wordsOf(text).length > 40;
  const marks = around.flatMap(({ tagName }) => (tagName === 'table' && isLong ? [] : (MARKS[tagName] ?? [])));
  const found = marks.find(({ as }) => as === 'furniture') ?? marks[0];
  if (found === MARKS.li && around.find(({ tagName }) => /^[ou]l$/.test(tagName))?.tagName === 'ol') return NUMBERED;
  if (found) return found;
  const bold = around.find(({ tagName }) => tagName === 'strong' || tagName === 'b');
  const isHeading = bold && textOf(bold) === text && isBoldHeading(text);
  return isHeading ? mark('heading', 'line in bold') : mark('text', 'text of the page');
}

/** The elements around the whole article, whose names say nothing about its parts: the root, the body, and ancestors of the title. */
function listWhole(root: HtmlNode): ReadonlySet<HtmlNode> {
  const elements = listElements(root);
  const title = elements.find(({ tagName }) => tagName === 'h1');
  const whole = new Set([root, ...elements.filter(({ tagName }) => tagName === 'html' || tagName === 'body')]);
  for (let node = title && parentOf(title); node; node = parentOf(node)) whole.add(node);
  return whole;
}

/** Whether a node is a link to a note: within the page, directly after a word or mark, with the number of a note. */
function isNoteLink(node: HtmlNode, before: string): boolean {
  if (!('tagName' in node) || node.tagName !== 'a' || !/[^\s\p{Ps}\p{Pi}]$/u.test(before)) return false;
  return (
    node.attrs.some(({ name, value }) => name === 'href' && value.startsWith('#')) && isNoteNumber(textWithin(node, 8))
  );
}

/** Whether an inline element that has a name contains all of a text. */
function isNamedWhole(node: HtmlElement, text: string): boolean {
  return node.attrs.some(({ name }) => NAMES.has(name)) && foldText(textWithin(node)) === text;
}

function textOf(node: HtmlNode): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? foldText(node.childNodes.map(textOf).join('')) : '';
}

function parentOf(node: HtmlElement): HtmlElement | undefined {
  return node.parentNode && 'tagName' in node.parentNode ? node.parentNode : undefined;
}

function listElements(page: HtmlNode): HtmlElement[] {
  const elements: HtmlElement[] = [];
  const open: HtmlNode[] = [page];
  for (let node = open.pop(); node; node = open.pop()) {
    if ('tagName' in node) elements.push(node);
    if ('childNodes' in node) open.push(...node.childNodes.toReversed());
  }
  return elements;
}

const mark = (as: Mark, why: string) => ({ as, why });
const TITLE = mark('title', 'title of the page');
const NUMBERED = mark('text', NUMBERED_ITEM);
const ASIDE_MARK = mark('furniture', 'web page');
const BEFORE_TITLE = { ...mark('furniture', 'before the title'), isUnsure: true };

const MARKS: Readonly<Record<string, Marked>> = {
  h1: mark('title', 'heading of the first level'),
  ...Object.fromEntries(
    [2, 3, 4, 5, 6].map((level) => [`h${level}`, { ...mark('heading', 'heading of the page'), level }]),
  ),
  ...Object.fromEntries(['nav', 'aside', 'footer', 'form', 'dialog', 'menu'].map((name) => [name, ASIDE_MARK])),
  figcaption: mark('caption', 'caption'),
  caption: mark('caption', 'caption'),
  figure: mark('caption', 'caption'),
  table: mark('furniture', 'table'),
  li: mark('text', ITEM),
  blockquote: mark('text', 'quotation'),
};

const INLINE = /^(?:a|b|em|font|i|small|span|strong|time)$/;

const NAMES: ReadonlySet<string> = new Set(['class', 'id', 'role']);
const NOTES = /(?:^|[\s_-])(?:foot|end)notes?(?:$|[\s_-])|doc-(?:endnotes?|footnotes?)/i;
const ASIDE =
  /(?:^|[\s_-])(?:share|sharing|social|related|newsletter|promo|advert|ad|cookie|comments?|breadcrumbs?|pull-?quotes?|author-?bio|paywall|sign-?up|subscribe|recommended|recommendations|most-read|trending|gdpr|consent|skip-link)(?:$|[\s_-])|^(?:tags?|sidebar|menu|nav|navbar|navigation|footer|site-footer)$/i;

const BLOCKS: ReadonlySet<string> = new Set(
  `address article aside blockquote caption center dd details dialog div dl dt fieldset figcaption figure footer form h1
  h2 h3 h4 h5 h6 header hr legend li main menu nav ol p pre section summary table tbody tfoot thead title tr ul`.split(
    /\s+/,
  ),
);
