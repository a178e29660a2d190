/** The claims that a selection touches, in the running text, in notes, and on the page of a claim. */
import { fromClaimSlug } from '../../lib/address/id.ts';
import { visibleText } from './text-fragment.ts';

/** A claim in a selection. */
export interface Touched {
  /** “¶7.3”. */
  readonly name: string;
  /** The address of its page, where this copy of the site is served. */
  readonly page: string;
  /** The element of its words, which holds nothing of other claims. */
  readonly element: HTMLElement;
  /** Whether all of its words are selected. */
  readonly isWhole: boolean;
}

/** Selects the elements that hold the words of claims. */
const WORDS =
  '.text .claim, .note-claim, .page-claim > .statement, .quote blockquote, .context > *, .page-claim .item > p:not(.by, .scope)';

/** The claims in a range, in the order of the page, each once. */
export function claimsIn(range: Range): Touched[] {
  const main = document.getElementById('main');
  if (!main || range.collapsed) return [];
  const touched = new Map<string, Touched>();
  for (const element of main.querySelectorAll<HTMLElement>(WORDS)) {
    if (!range.intersectsNode(element) || !element.checkVisibility()) continue;
    const words = wordsIn(range, element);
    const page = pageOf(element);
    const name = page === undefined ? undefined : nameOf(page);
    if (words === '' || page === undefined || name === undefined || touched.has(page)) continue;
    touched.set(page, { name, page, element, isWhole: words === visibleText(wholeOf(element)) });
  }
  return [...touched.values()];
}

/** The visible words of an element that are within a range. */
export function wordsIn(range: Range, element: Element): string {
  const part = wholeOf(element);
  if (range.compareBoundaryPoints(Range.START_TO_START, part) > 0)
    part.setStart(range.startContainer, range.startOffset);
  if (range.compareBoundaryPoints(Range.END_TO_END, part) < 0) part.setEnd(range.endContainer, range.endOffset);
  return visibleText(part);
}

function wholeOf(element: Element): Range {
  const whole = document.createRange();
  whole.selectNodeContents(element);
  return whole;
}

/** The page of the claim whose words these are. */
function pageOf(element: HTMLElement): string | undefined {
  if (element.matches('.statement, blockquote, mark')) return location.origin + location.pathname;
  if (element instanceof HTMLAnchorElement) return element.href;
  const note = element.closest('.note') ?? document.getElementById(`about-${element.id}`);
  const link = note
    ? note.querySelector<HTMLAnchorElement>('.note-foot a:last-of-type')
    : element.closest('.item')?.querySelector<HTMLAnchorElement>('a.num');
  return link?.href;
}

function nameOf(page: string): string | undefined {
  const id = fromClaimSlug(new URL(page).pathname.split('/').at(-2) ?? '');
  return id === undefined ? undefined : `¶${id}`;
}
