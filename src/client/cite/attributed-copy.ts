/**
 * Adds to the browser’s own copying: a claim that is copied whole gets who says it and how firmly, both before and after its
 * words, so that no later cut separates them. A part of a claim is copied as it is.
 */
import { escapeMarkup } from '../../lib/citation/escape-markup.ts';
import { claimsIn, wordsIn, type Touched } from './touched.ts';

/** Puts the words with their speakers on the clipboard if a whole claim is selected. */
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

/** The text of the selection, for each paragraph or heading. */
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

/** The words of a whole claim between two statements of who says it, taken from the page; a part as it is. */
function around(element: HTMLElement, words: string, isWhole: boolean): string {
  if (!isWhole) return words;
  const [before, after] = element.querySelectorAll(':scope > i');
  if (before && after) return `${before.textContent}${words}${after.textContent}`;
  const said = (element.closest('.note') ?? document).querySelector('.said')?.textContent.trim() ?? '';
  return said === '' || !element.matches('.note-claim, .statement')
    ? words
    : `${said.replace(/\.$/, ':')} ${words} [${said}]`;
}
