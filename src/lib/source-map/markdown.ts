/** Splits a Markdown text into blocks, each with the role that its markup gives it. */
import type { List, Nodes, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { isNoteNumber } from './html-nodes.ts';
import { splitHtmlPiece } from './html.ts';
import { ReadingError } from './roles.ts';
import { type Block, foldText, isBoldHeading, ITEM, type Mark, NUMBERED_ITEM, wordsOf } from './blocks.ts';

const processor = unified().use(remarkParse).use(remarkGfm).freeze();

/** The blocks of a Markdown text. Quotations and list items are part of the text; footnotes are not. */
export function splitMarkdown(text: string, { withHtml }: { withHtml: boolean }): Block[] {
  const front = (withHtml ? FRONT : FIRST_FRONT).exec(text);
  const matter = front?.index === 0 ? front[0] : '';
  const body = matter.replace(/[^\r\n]/g, ' ') + text.slice(matter.length);
  const deep = withHtml ? body.split(/\r\n?|\n/).findIndex((line) => TOO_DEEP.test(line)) : -1;
  if (deep !== -1)
    throw new ReadingError(
      `Unexpected line ${deep + 1}, which is nested too deeply to be read, expected fewer levels, or --format text`,
    );
  const parsed = processor.parse(body);
  const root = withHtml ? withoutMarks(parsed) : parsed;
  const how = { withHtml, numbers: withHtml ? findNumbers(root) : new Set<Nodes>() };
  const blocks = root.children.flatMap((node) => toBlocks(node, how));
  const heading = blocks.find(({ marked }) => marked?.as === 'title');
  // Readers see the heading, so it is the title if the two differ.
  return [
    ...readTitle(matter, withHtml).map((title) => (!heading || heading.text === title.text ? title : replaced(title))),
    ...blocks,
  ];
}

const FIRST_FRONT = /^---[ \t]*\r?\n[\s\S]*?^---[ \t]*(?:\r?\n|$)/m;

/** Front matter between lines of hyphens (YAML) or plus signs (TOML). */
const FRONT = /^(---|\+\+\+)[ \t]*\r?\n[\s\S]*?^\1[ \t]*(?:\r?\n|$)/m;

/** Lists, quotations and emphasis that are nested so deeply that they take long to read or cannot be read. */
const TOO_DEEP =
  /^(?![ \t]*([-*_])(?:[ \t]*\1)*[ \t]*$)(?:[ \t]*(?:[-*+>]|\d{1,9}[.)])(?![^ \t>])){50}|^[ \t]{200,}(?:[-*+]|\d{1,9}[.)])[ \t]|(?<![*_])[*_]{100,}[^*_\s]/;

/** A node without what is not part of its text: inline tags, and the numbers of notes in raised or linked marks. */
function withoutMarks<N extends Nodes>(node: N): N {
  if (!('children' in node)) return node;
  const isLine = node.children.some(({ type }) => type === 'text' || type === 'html') && !BLOCKS.has(node.type);
  const children = node.children.flatMap((child, index, all): Nodes[] => {
    if (isLine && child.type === 'html') return /^<br\b/i.test(child.value) ? [{ type: 'break' }] : [];
    const [before, after] = [all[index - 1], all[index + 1]];
    const isRaised = isTag(before, /^<sup\b/i) && isTag(after, /^<\/sup\b/i);
    if ((isRaised || isNoteLink(child, before)) && isNoteNumber(textOf(child))) return [];
    const [only, ...others] = child.type === 'emphasis' ? child.children : [];
    return [withoutMarks(only?.type === 'strong' && others.length === 0 ? only : child)];
  });
  return { ...node, children };
}

function isTag(node: Nodes | undefined, pattern: RegExp): boolean {
  return node?.type === 'html' && pattern.test(node.value);
}

/** Whether a link within the page leads to a note: it follows a word directly or has marks, unlike “section [3](#s)”. */
function isNoteLink(node: Nodes, before: Nodes | undefined): boolean {
  if (node.type !== 'link' || !node.url.startsWith('#') || !before) return false;
  return /[^\s\p{Ps}\p{Pi}]$/u.test(textOf(before)) || !/^\s*[\p{L}\p{N}]/u.test(textOf(node));
}

/**
 * Lists that are in fact texts that begin with a number: “23. Juli 2024”. They have a single item, and neither the list
 * before nor the one after goes on with the previous or next number.
 */
function findNumbers(root: Nodes): ReadonlySet<Nodes> {
  const lists = listNumbered(root);
  return new Set(
    lists.filter(({ children, start }, index) => {
      const [number, before, after] = [start ?? 1, lists[index - 1], lists[index + 1]];
      const isNext = before && (before.start ?? 1) + before.children.length === number;
      return children.length === 1 && number > 1 && !isNext && after?.start !== number + 1;
    }),
  );
}

function listNumbered(node: Nodes): List[] {
  if (node.type === 'list' && node.ordered) return [node];
  return 'children' in node ? node.children.flatMap(listNumbered) : [];
}

/** Nodes that contain blocks. A tag in one is not inline. */
const BLOCKS: ReadonlySet<string> = new Set(['root', 'blockquote', 'list', 'listItem', 'footnoteDefinition']);

function replaced(title: Block): Block {
  return {
    ...title,
    marked: { as: 'furniture', why: 'title in the front matter, which differs from the first heading' },
  };
}

/** Front matter contains nothing of the article, except perhaps its title. */
function readTitle(matter: string, withToml: boolean): Block[] {
  const key = withToml ? /^title(?::|\s*=)\s*/ : /^title:\s*/;
  const lines = matter.split(/\r\n?|\n/);
  const index = lines.findIndex((line) => key.test(line) && line.replace(key, '') !== '');
  const title = foldText((lines[index] ?? '').replace(key, '').replace(/^(["'])(.*)\1\s*$/, '$2'));
  if (title === '') return [];
  return [{ line: index + 1, end: index + 1, text: title, marked: { as: 'title', why: 'title in the front matter' } }];
}

/** `why` says what the node is part of, if that is a quotation or list. */
function toBlocks(node: RootContent, how: How, why = 'Markdown paragraph'): Block[] {
  if (node.type === 'blockquote') return node.children.flatMap((child) => toBlocks(child, how, 'quotation'));
  if (node.type === 'list') {
    if (how.numbers.has(node)) {
      const blocks = node.children.flatMap((item) => item.children.flatMap((child) => toBlocks(child, how)));
      return blocks.map((block, index) => (index === 0 ? { ...block, text: `${node.start}. ${block.text}` } : block));
    }
    return node.children.flatMap((item) =>
      item.children.flatMap((child) => toBlocks(child, how, node.ordered ? NUMBERED_ITEM : ITEM)),
    );
  }
  if (node.type === 'heading') {
    return node.depth === 1
      ? toBlock(node, 'title', 'Markdown heading of the first level')
      : toBlock(node, 'heading', 'Markdown heading').map((block) => withLevel(block, node.depth));
  }
  if (node.type === 'paragraph') {
    if (isCaption(node)) return toBlock(node, 'caption', 'image', textOf(node, true));
    if (isBoldLine(node)) return toBlock(node, 'heading', 'line in bold');
    const isApart = node.children.length === 1 && /^(?:emphasis|strong)$/.test(node.children[0]?.type ?? '');
    return toBlock(node, 'text', why).map((block) => ({ ...block, marked: { as: 'text', why, isApart } }));
  }
  if (node.type === 'html') {
    const isImage = /<(?:img|figure|figcaption)\b/i.test(node.value);
    const line = node.position?.start.line ?? 1;
    if (how.withHtml && !isImage) {
      return splitHtmlPiece(node.value).map((block) => ({ ...block, line, end: node.position?.end.line ?? line }));
    }
    return isImage ? toBlock(node, 'caption', 'HTML of an image') : toBlock(node, 'furniture', 'HTML');
  }
  if (node.type === 'footnoteDefinition') return toBlock(node, 'furniture', 'footnote');
  if (node.type === 'table') return toBlock(node, 'furniture', 'table');
  // The rest are thematic breaks and link definitions.
  return node.type === 'code' ? toBlock(node, 'text', 'text set apart') : [];
}

interface How {
  readonly withHtml: boolean;
  /** Lists that are texts that begin with a number. */
  readonly numbers: ReadonlySet<Nodes>;
}

function withLevel(block: Block, level: number): Block {
  return block.marked ? { ...block, marked: { ...block.marked, level } } : block;
}

function toBlock(node: RootContent, as: Mark, why: string, words = textOf(node)): Block[] {
  const text = foldText(words);
  const line = node.position?.start.line ?? 1;
  return wordsOf(text).length > 0 ? [{ line, end: node.position?.end.line ?? line, text, marked: { as, why } }] : [];
}

/** Whether a paragraph is an image, alone or followed by emphasis: the usual ways to write a caption. */
function isCaption(node: Extract<RootContent, { type: 'paragraph' }>): boolean {
  const [first, ...others] = node.children.filter(
    (child) => child.type !== 'break' && textOf(child, true).trim() !== '',
  );
  const image = first?.type === 'link' && first.children.length === 1 ? first.children[0] : first;
  return image?.type === 'image' && others.every(({ type }) => type === 'emphasis' || type === 'strong');
}

/** Whether a paragraph is only bold and not a sentence: some authors write headings like this. */
function isBoldLine({ children }: Extract<RootContent, { type: 'paragraph' }>): boolean {
  return children.length === 1 && children[0]?.type === 'strong' && isBoldHeading(foldText(textOf(children[0])));
}

/** The text of a node without tags; of an image, if `withImages` is set, its alternative text. */
function textOf(node: Nodes, withImages = false): string {
  if (node.type === 'html') return node.value.replace(/<[^>]*>/g, ' ');
  if (node.type === 'break') return ' ';
  if (node.type === 'image') return withImages ? (node.alt ?? '') : '';
  if ('value' in node) return node.value;
  if (!('children' in node)) return '';
  const parts = node.children.map((child) => textOf(child, withImages));
  // Cells and blocks are separated by spaces; inline nodes are not.
  const isApart = node.type === 'tableRow' || node.type === 'table' || node.type === 'footnoteDefinition';
  return parts.join(isApart ? ' ' : '');
}
