/** Splits a saved web page into blocks. It is parsed with parse5 and never becomes part of a live document. */
import { parse, parseFragment } from 'parse5';
import { type HtmlElement, type HtmlNode, isLeftOut, isNoteNumber, textWithin } from './html-nodes.ts';
import {
  BEFORE_TITLE,
  type Block,
  endsSentence,
  foldText,
  isBoldHeading,
  ITEM,
  type Mark,
  type Marked,
  NUMBERED_ITEM,
  wordsOf,
} from './blocks.ts';

/** The blocks of a page. They are numbered in order, not by line, since a page may have all of its text on one line. */
export function splitHtml(html: string): Block[] {
  const page = parse(html);
  const all = listElements(page);
  const root = findRoot(page, all);
  const title = findTitle(listElements(root), all);
  const blocks = toBlocks(root);
  const places = [...blocks.keys()].filter((at) => blocks[at]?.text === title && blocks[at].marked?.as !== 'furniture');
  const start = places.find((at) => blocks[at]?.marked?.as === 'title') ?? places[0] ?? -1;
  const first = start === -1 && title !== '' ? [{ line: 1, end: 1, text: title, marked: TITLE }] : [];
  return [...first, ...blocks].map((block, index) => ({
    ...block,
    ...(index === start && block.marked?.as !== 'title' && { marked: TITLE }),
    ...(index < start && /text|heading|title/.test(block.marked?.as ?? '') && { marked: ABOVE }),
    line: index + 1,
    end: index + 1,
  }));
}

/**
 * The element with the article: an `article`, if it has the title or is by far the largest, and more text than all others; else
 * the main element or the page.
 */
function findRoot(page: HtmlNode, all: readonly HtmlElement[]): HtmlNode {
  const sizes = measureElements(all);
  const sizeOf = (node?: HtmlNode): number => (node && sizes.get(node)) ?? 0;
  const main = all.find(({ tagName, attrs }) => tagName === 'main' || attrs.some(({ value }) => value === 'main'));
  const isArticle = ({ tagName }: HtmlElement): boolean => tagName === 'article';
  const [largest, second] = all.filter(isArticle).sort((one, other) => sizeOf(other) - sizeOf(one));
  const titled = all.flatMap((one) => (one.tagName === 'h1' ? listAround(one) : [])).find(isArticle);
  const found = titled ?? (sizeOf(largest) > 2 * sizeOf(second) ? largest : undefined);
  // Several articles may be the parts of one text.
  const others = all.filter(
    (one) =>
      isArticle(one) && !isComments(one) && one !== found && ![one, ...listAround(one)].some((node) => node === found),
  );
  const article = others.reduce((sum, one) => sum + sizeOf(one), 0) < sizeOf(found) ? found : undefined;
  return article && sizeOf(article) * 4 > sizeOf(main ?? all[0]) ? article : (main ?? page);
}

/** The title: the heading with which the name of the page begins, the first heading, a text called title, or the name. */
function findTitle(inside: readonly HtmlElement[], all: readonly HtmlElement[]): string {
  const listTexts = (tags: RegExp, some: readonly HtmlElement[]): string[] =>
    some.filter(({ tagName }) => tags.test(tagName)).map(textOf);
  const shared = all.find(({ attrs }) => attrs.some(({ value }) => value === 'og:title'))?.attrs;
  const name = foldText(shared?.find((one) => one.name === 'content')?.value ?? listTexts(/^title$/, all)[0] ?? '');
  const named = listTexts(/^h[1-3]$/, inside).find((text) => name.startsWith(text) && text.length * 2 > name.length);
  const called = inside.filter((one) => namesOf(one).some((words) => /^(?:mso )?title$/.test(words))).map(textOf);
  const others = [...listTexts(/^h1$/, inside), ...listTexts(/^h1$/, all), ...called, name];
  return named ?? others.find((text) => text !== '') ?? '';
}

/** How much text elements contain, without scripts and the like. */
function measureElements(all: readonly HtmlElement[]): ReadonlyMap<HtmlNode, number> {
  const sizes = new Map<HtmlNode, number>();
  for (const element of all.toReversed()) {
    const parts = element.childNodes.map((child) =>
      'value' in child ? child.value.trim().length : (sizes.get(child) ?? 0),
    );
    sizes.set(element, isLeftOut(element) ? 0 : parts.reduce((sum, part) => sum + part, 0));
  }
  return sizes;
}

/** The blocks of a piece of HTML within another text, without numbers. */
export function splitHtmlPiece(html: string): Pick<Block, 'text' | 'marked'>[] {
  return toBlocks(parseFragment(html));
}

/** Collects text until a block element begins or ends. */
function toBlocks(root: HtmlNode): Block[] {
  const { whole, body } = listWhole(root);
  const blocks: Block[] = [];
  let begun = false;
  let text = '';
  let place: HtmlElement | undefined;
  const flush = (): void => {
    const folded = foldText(text);
    if (wordsOf(folded).length > 0) {
      const around = place ? [place, ...listAround(place)] : [];
      const edge = around.findIndex((one) => whole.has(one));
      const marked = markOf(around.slice(0, edge === -1 ? undefined : edge), folded);
      const isInside = edge !== -1 && (body === undefined || around[edge] === body);
      begun ||= isInside;
      // A long text in the element with most of the text, or a text after it, may be something else than it seems.
      const isDoubtful = isInside ? marked === ASIDE_MARK && wordsOf(folded).length > 40 : marked.as !== 'furniture';
      blocks.push({ line: 1, end: 1, text: folded, marked: { ...marked, ...(begun && isDoubtful && UNSURE) } });
    }
    text = '';
    place = undefined;
  };
  // Not recursive, since a file may be nested more deeply than the stack allows.
  const open: (HtmlNode | 'end')[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node === 'end') flush();
    else if (isNoteLink(node, text)) continue;
    else if ('value' in node) {
      const parent = node.value.trim() === '' ? undefined : node.parentNode;
      place ??= parent && 'tagName' in parent ? parent : undefined;
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
function markOf(around: readonly HtmlElement[], text: string): Marked {
  const isAll = (one: HtmlElement): boolean => foldText(textWithin(one, 4 * text.length + 200)) === text;
  const isWhole = (tags: RegExp): boolean => around.some((one) => tags.test(one.tagName) && isAll(one));
  // An inline element says nothing about a paragraph of which it is only a part.
  const names = around.filter((one) => !INLINE.test(one.tagName) || isAll(one)).flatMap(namesOf);
  const isNamed = (words: RegExp): boolean => names.some((name) => words.test(name));
  if (isNamed(NOTES)) return mark('furniture', 'footnote');
  if (isNamed(ASIDE)) return ASIDE_MARK;
  // Old pages use tables for layout, so a text as long as a paragraph counts as one.
  const isLong = wordsOf(text).length > 40;
  const isHeading = around.some(({ tagName }) => /^h[2-6]$/.test(tagName));
  if (isNamed(ABOUT)) return { ...ASIDE_MARK, ...((isLong || isHeading || endsSentence(text)) && UNSURE) };
  const marks = around.flatMap(({ tagName }) => (tagName === 'table' && isLong ? [] : (MARKS[tagName] ?? [])));
  const found = marks.find(({ as }) => as === 'furniture') ?? marks[0];
  const isLink = ({ tagName, attrs }: HtmlElement): boolean =>
    tagName === 'a' && attrs.some(({ name, value }) => name === 'href' && !value.includes('#'));
  if (found?.as !== 'title' && around.some((one) => isLink(one) && isAll(one)))
    return {
      ...mark('furniture', 'link'),
      ...((isHeading || endsSentence(text) || wordsOf(text).length > 5) && UNSURE),
    };
  if (isWhole(/^(?:b|strong)$/) && isBoldHeading(text) && !found) return mark('heading', 'line in bold');
  const isNumbered = found === MARKS.li && around.find(({ tagName }) => /^[ou]l$/.test(tagName))?.tagName === 'ol';
  return {
    ...(isNumbered ? NUMBERED : (found ?? mark('text', 'text of the page'))),
    ...(isNamed(SUMMARY) && { isSummary: true }),
    ...(isWhole(/^(?:b|em|i|strong)$/) && { isApart: true }),
  };
}

/**
 * The names of an element in lower case, with spaces between words: “entry content”, “post meta”, “story read time”. The id of a
 * heading, or of the section that it begins, is made of its words: “social-policy”.
 */
function namesOf({ tagName, attrs }: HtmlElement): string[] {
  const isAnchor =
    /^h\d$/.test(tagName) || attrs.some(({ name, value }) => name === 'class' && /\blevel\d\b/.test(value));
  const names = attrs.filter(({ name }) => NAMES.has(name) && !(isAnchor && name === 'id'));
  return names.map(({ value }) => value.replace(/(?<=[a-z])(?=[A-Z])|[\s_-]+/g, ' ').toLowerCase());
}

/**
 * The elements around the whole article, whose names say nothing about its parts: the root, the body, ancestors of the title, and
 * what contains most of the text, except comments. Of the latter, `body` contains the least.
 */
function listWhole(root: HtmlNode): { whole: ReadonlySet<HtmlNode>; body: HtmlNode | undefined } {
  const elements = listElements(root);
  const sizes = measureElements(elements);
  const most = Math.max(500, (sizes.get(root) ?? sizes.get(elements[0] ?? root) ?? 0) / 2);
  const isLarge = (one: HtmlElement): boolean =>
    (sizes.get(one) ?? 0) > most && !/^(?:p|li|blockquote|table)$/.test(one.tagName) && !isComments(one);
  const large = elements.filter(isLarge);
  const title = elements.find(({ tagName }) => tagName === 'h1');
  const pages = elements.filter(({ tagName }) => tagName === 'html' || tagName === 'body');
  return { whole: new Set([root, ...pages, ...(title ? listAround(title) : []), ...large]), body: large.at(-1) };
}

function isComments(element: HtmlElement): boolean {
  return namesOf(element).some((name) => /comment|discuss/.test(name));
}

/** The elements around an element, from within. */
function listAround(element: HtmlElement): HtmlElement[] {
  const around: HtmlElement[] = [];
  for (let node = parentOf(element); node; node = parentOf(node)) around.push(node);
  return around;
}

/** Whether a node is a link to a note: within the page, directly after a word or mark, with the number of a note. */
function isNoteLink(node: HtmlNode, before: string): boolean {
  if (!('tagName' in node) || node.tagName !== 'a' || !/[^\s\p{Ps}\p{Pi}]$/u.test(before)) return false;
  return (
    node.attrs.some(({ name, value }) => name === 'href' && value.startsWith('#')) && isNoteNumber(textWithin(node, 8))
  );
}

function textOf(node: HtmlElement): string {
  return foldText(textWithin(node));
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
const UNSURE = { isUnsure: true };
const ASIDE_MARK = mark('furniture', 'web page');
const ABOVE = { ...mark('furniture', BEFORE_TITLE), ...UNSURE };

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

const NAMES: ReadonlySet<string> = new Set(['class', 'id', 'role', 'itemprop', 'data-testid']);

/** Words in the names of elements: of notes, of what is not part of an article, of what is said about it, and of summaries. */
const NOTES = /\b(?:foot|end)notes?\b/;
const ASIDE =
  /\b(?:share|sharing|sharedaddy|social|related|relatedposts|newsletter|subscription|promo|advert|ad|cookies?|comments?|breadcrumbs?|pull ?quotes?|author ?(?:bio|box|info)|about (?:the )?author|saboxplugin|written by|paywall|sign ?up|subscribe|recommended|recommendations|most read|trending|gdpr|consent|skip link|toc|table of contents|bookmark card|(?:post|entry|article|page) (?:footer|tags|nav|navigation|ufi))\b|^(?:tags?|sidebar|menu|nav|navbar|navigation|footer|site footer)$/;
const ABOUT =
  /\b(?:author(?:s|name)?|bylines?|contributors?|bio|profile|person|meta|dateline|timestamp|(?:post|publish|published|publication|entry|article|hero) dates?|(?:article|news|post|entry) info|info publi|read(?:ing)? time|keywords|field tags|copyright|followers?|follower count)\b|^(?:date|published|topics)$/;
const SUMMARY =
  /\b(?:stand ?first|sub ?titles?|sub ?head(?:ing|line)?|dek|deck|excerpt|teaser|summary|intro|introduction|abstract|strapline|tagline|lede|lead|post description|second title|chapo|chapeau|vorspann|entradilla|bajada|sommario|catenaccio|spot)\b/;

const BLOCKS: ReadonlySet<string> = new Set(
  `address article aside blockquote caption center dd details dialog div dl dt fieldset figcaption figure footer form h1
  h2 h3 h4 h5 h6 header hr legend li main menu nav ol p pre section summary table tbody tfoot thead title tr ul`.split(
    /\s+/,
  ),
);
