/** Reads quotations from the pages of claims, with the reference in every style. */
import { withAddress, type Quote, type Run } from '../../lib/citation/quote.ts';
import { fetchPage } from '../dom/fetch-page.ts';
import { chosenStyle } from './chosen-style.ts';
import { dayOfAccess } from './day-of-access.ts';

/** A claim to be quoted, in every style. */
export interface Quotable extends Omit<Quote, 'reference'> {
  readonly styles: readonly { readonly id: string; readonly label: string; readonly reference: readonly Run[] }[];
}

/** The claim of a page, which is fetched unless it is the current one. */
export async function quotableAt(page: string): Promise<Quotable> {
  const isOpen = new URL(page).pathname === location.pathname;
  const quotable = readQuotable(isOpen ? document : await fetchPage(page));
  if (!quotable) throw new Error(`${page}: no quotation`);
  return quotable;
}

/** The quotation with its reference in the style that the reader has chosen, otherwise in the first style. */
export function toQuote({ words, said, address, styles }: Quotable): Quote {
  const style = styles.find(({ id }) => id === chosenStyle()) ?? styles[0];
  return { words, said, address, reference: withAddress(style?.reference ?? [], address) };
}

function readQuotable(page: Document): Quotable | undefined {
  const block = page.querySelector<HTMLQuoteElement>('.quote blockquote');
  const [words, said] = block?.children ?? [];
  if (!block || !words) return undefined;
  const styles = [...page.querySelectorAll('#cite fieldset > div')].map((style) => ({
    id: style.querySelector('input')?.value ?? '',
    label: style.querySelector('label')?.textContent.trim() ?? '',
    // The last list is for this page, after that for the article; its first item is the entry for a list of references.
    reference: readRuns(style.querySelector('dl:last-of-type dd')),
  }));
  return { words: wordsOf(words).slice(1, -1), said: wordsOf(said), address: block.cite, styles };
}

function readRuns(form: Element | null): Run[] {
  // On the current page, the script of the card has moved the words into a paragraph beside a button.
  return [...((form?.querySelector('p') ?? form)?.childNodes ?? [])].map((node) => {
    if (node instanceof HTMLElement && node.dataset.accessDay !== undefined) return { text: dayOfAccess(node) };
    const text = (node.textContent ?? '').replace(/\s+/g, ' ');
    return node instanceof HTMLElement && node.localName === 'i' ? { text, italic: true } : { text };
  });
}

/** The words of an element, on one line. */
export function wordsOf(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
