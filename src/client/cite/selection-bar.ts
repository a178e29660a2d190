/** The bar for the claims that are selected: Quote, Cite, Link. */
import { announce, copyForms, copyText, statusElement } from '../dom/clipboard.ts';
import { make } from '../dom/nodes.ts';
import { citationForms, copyQuotes, createForms, type Quotables } from './forms.ts';
import { createCopyButton } from './copy-button.ts';
import type { Edge } from './place-bar.ts';
import { publishedAt } from './published-at.ts';
import { quotableAt } from './read-quote.ts';
import { selectionDirective } from './text-fragment.ts';
import type { Touched } from './touched.ts';

/** Makes the bar, hidden. There is one, which is used for each selection in turn. */
export function createBar() {
  statusElement();
  const element = make('div', { class: 'take-bar', role: 'group', hidden: '' });
  let origin: Element | null = null;
  let of: Range | undefined;
  // Pressing a button must not remove the selection.
  element.addEventListener('pointerdown', (event) => {
    if (event.target instanceof Element && !event.target.closest('select, textarea')) event.preventDefault();
  });
  document.body.append(element);
  return {
    element,
    show(claims: readonly Touched[], range: Range | undefined, edge: Edge): void {
      const names = namesOf(claims);
      // Nothing to do for the same selection: the bar keeps its content, such as “Copied”.
      if (!element.hidden && element.dataset.of === names && isSame(range, of)) return;
      of = range;
      const isNew = element.hidden;
      element.dataset.of = names;
      element.dataset.edge = edge;
      element.setAttribute('aria-label', `For ${names}`);
      element.replaceChildren(contentOf(names, claims, range, () => this.leave()));
      element.hidden = false;
      if (isNew && range) announce(`Quote, Cite and Link for ${names}: press q`);
    },
    hide(): void {
      if (!element.hidden) announce('');
      element.hidden = true;
    },
    /** Moves the focus to the first button of the bar. */
    enter(): void {
      origin = document.activeElement;
      element.querySelector('button')?.focus();
    },
    /** Hides the bar and returns the focus. */
    leave(): void {
      this.hide();
      if (origin instanceof HTMLElement) origin.focus({ preventScroll: true });
      origin = null;
    },
  };
}

export type Bar = ReturnType<typeof createBar>;

function contentOf(
  names: string,
  claims: readonly Touched[],
  range: Range | undefined,
  close: () => void,
): HTMLElement {
  const pages = claims.map(({ page }) => page);
  const quotables: Quotables = () => Promise.all(pages.map(quotableAt));
  const row = make('div', { class: 'take-row' });
  const done = make('button', { type: 'button', 'aria-label': 'Close' }, '×');
  done.addEventListener('click', close);
  const quote = createCopyButton(
    'Quote',
    () => {
      const copied = copyQuotes(quotables, () => row);
      if (!row.parentElement?.querySelector('.take-forms')) row.after(createForms(quotables));
      return copied;
    },
    'Copy quote',
  );
  const cite = createCopyButton('Cite', () => copyForms(citationForms(pages)), 'Copy citation');
  const link = createCopyButton('Link', () => copyText(linkTo(claims, range)), 'Copy link');
  row.append(make('b', {}, names), quote, cite, link, done);
  return row;
}

/** A link to the selected words on this page; without a selection, to the page of the claim. */
function linkTo(claims: readonly Touched[], range: Range | undefined): string {
  const [first] = claims;
  if (!range || !first) return publishedAt(first?.page ?? location.href);
  const anchor = first.element.matches('.claim') ? first.element.id : '';
  const page = publishedAt(location.origin + location.pathname);
  return `${page}#${anchor}${selectionDirective(range)}`;
}

/** “¶7.3”, “¶7.3, ¶7.4”, “¶7.3 and 2 more”. */
function namesOf(claims: readonly Touched[]): string {
  const names = claims.map(({ name }) => name);
  return names.length < 3 ? names.join(', ') : `${names[0] ?? ''} and ${names.length - 1} more`;
}

function isSame(a: Range | undefined, b: Range | undefined): boolean {
  if (!a || !b) return a === b;
  return a.compareBoundaryPoints(Range.START_TO_START, b) === 0 && a.compareBoundaryPoints(Range.END_TO_END, b) === 0;
}
