/**
 * Copying in the browser’s own way: every claim that is copied whole keeps who says it and how firmly, before and after
 * its words, so that no cut separates them. A part of a claim is copied as it is.
 */
import { escapeMarkup } from '../../lib/citation/escape-markup.ts';
import { claimsIn, wordsIn, type Touched } from './touched.ts';

/** Gives the clipboard the words with their speakers, where a whole claim is among them. */
export function giveAttributed(event: ClipboardEvent): void {
  const { target } = event;
  if (
    event.defaultPrevented ||
    !event.clipboardData ||
    (target instanceof Element && target.matches('input, textarea'))
  )
    return;
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0) return;
  const range = selection.getRangeAt(0);
  const claims = claimsIn(range);
  if (!claims.some(({ isWhole }) => isWhole)) return;
  const blocks = blocksOf(range, claims);
  event.clipboardData.setData('text/plain', blocks.join('\n\n'));
  event.clipboardData.setData('text/html', blocks.map((words) => `<p>${escapeMarkup(words)}</p>`).join('\n'));
  event.preventDefault();
}

/** The selection by its paragraphs and headings, as text. */
function blocksOf(range: Range, claims: readonly Touched[]): string[] {
  const byElement = new Map(claims.map((claim) => [claim.element, claim]));
  const root = range.commonAncestorContainer;
  const scope = root instanceof Element ? root : root.parentElement;
  const own = scope?.closest(BLOCKS);
  const blocks = own ? [own] : [...(scope?.querySelectorAll(BLOCKS) ?? [])];
  return blocks
    .filter((block) => range.intersectsNode(block) && block.checkVisibility() && !block.querySelector(BLOCKS))
    .map((block) => {
      const inside = [...byElement].filter(([element]) => block.contains(element));
      if (inside.length === 0) return wordsIn(range, block);
      return inside.map(([element, { isWhole }]) => around(element, wordsIn(range, element), isWhole)).join(' ');
    })
    .filter((words) => words !== '');
}

const BLOCKS = 'h1, h2, h3, p, li, dt, dd, blockquote, figcaption, caption, td, th';

/** The words of a claim with who says it, as the text words this. */
function around(element: HTMLElement, words: string, isWhole: boolean): string {
  if (!isWhole) return words;
  const [before, after] = element.querySelectorAll(':scope > i');
  if (before && after) return `${before.textContent}${words}${after.textContent}`;
  const said = (element.closest('.note') ?? document).querySelector('.said')?.textContent.trim() ?? '';
  return said === '' || !element.matches('.note-claim, .statement')
    ? words
    : `${said.replace(/\.$/, ':')} ${words} [${said}]`;
}
