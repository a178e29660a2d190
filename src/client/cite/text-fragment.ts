/** Text fragments (https://wicg.github.io/scroll-to-text-fragment/): addresses of selected words. */

/** More words than this are given as a range, by the first and last of them. */
const SHORT = 10;
/** How many first and last words. */
const EDGE = 4;

/** The directive for words, with the words before them if they occur more than once; '' for no words. */
export function textDirective(words: string, before = '', text = words): string {
  const all = split(words);
  if (all.length === 0) return '';
  const isShort = all.length <= SHORT;
  const start = isShort ? all : all.slice(0, EDGE);
  const context = text.indexOf(start.join(' ')) === text.lastIndexOf(start.join(' ')) ? [] : split(before).slice(-EDGE);
  const parts = [
    ...(context.length === 0 ? [] : [`${encode(context)}-`]),
    encode(start),
    ...(isShort ? [] : [encode(all.slice(-EDGE))]),
  ];
  return `:~:text=${parts.join(',')}`;
}

/** The directive for a selection, extended to whole words, because browsers find only those. */
export function selectionDirective(range: Range): string {
  const wide = widen(range);
  const block = (wide.startContainer.parentElement ?? document.body).closest('p, li, dd, td, blockquote, h1, h2, h3');
  const before = document.createRange();
  if (block) before.setStart(block, 0);
  before.setEnd(wide.startContainer, wide.startOffset);
  const main = document.createRange();
  main.selectNodeContents(document.getElementById('main') ?? document.body);
  return textDirective(visibleText(wide), block ? visibleText(before) : '', visibleText(main));
}

/** The visible words of a range, on one line. */
export function visibleText(range: Range): string {
  const root = range.commonAncestorContainer;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
    if (!(node instanceof Text) || !range.intersectsNode(node) || !node.parentElement?.checkVisibility()) continue;
    const from = node === range.startContainer ? range.startOffset : 0;
    const to = node === range.endContainer ? range.endOffset : node.length;
    texts.push(node.data.slice(from, to));
  }
  return texts.join('').replace(/\s+/g, ' ').trim();
}

function widen(range: Range): Range {
  const wide = range.cloneRange();
  const { startContainer: start, endContainer: end } = wide;
  if (start instanceof Text) wide.setStart(start, start.data.slice(0, wide.startOffset).search(/[\p{L}\p{N}’'-]*$/u));
  if (end instanceof Text) {
    wide.setEnd(end, wide.endOffset + (/^[\p{L}\p{N}’'-]*/u.exec(end.data.slice(wide.endOffset))?.[0].length ?? 0));
  }
  return wide;
}

const split = (words: string): string[] => words.split(/\s+/).filter((word) => word !== '');

/** Escapes words; hyphens too, because they have a meaning in a directive, like commas and `&`. */
const encode = (words: readonly string[]): string => encodeURIComponent(words.join(' ')).replaceAll('-', '%2D');
