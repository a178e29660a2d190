/** The forms in which quotations are copied, and the style of their references. */
import { type Quote, quoteHtml, quoteMarkdown, quoteText, runHtml } from '../../lib/citation/quote.ts';
import { type Copied, copyForms } from '../dom/clipboard.ts';
import { make } from '../dom/nodes.ts';
import { chooseStyle, chosenStyle } from './chosen-style.ts';
import { createCopyButton } from './copy-button.ts';
import { type Quotable, quotableAt, toQuote } from './read-quote.ts';

/** Loads what is to be quoted. */
export type Quotables = () => Promise<readonly Quotable[]>;

/**
 * Copies quotations both as rich and as plain text; the program that they are pasted into takes what it supports. If the browser
 * refuses, the text is shown in a field after an element, to be copied by hand.
 */
export async function copyQuotes(quotables: Quotables, after: () => Element): Promise<boolean> {
  const quotes = toQuotes(quotables);
  const text = quotes.then(quoteText);
  return (
    (await copyForms({ 'text/plain': text, 'text/html': quotes.then(quoteHtml) })) ||
    showText(after(), await text.catch(() => ''))
  );
}

/** A row of buttons for the other forms. If the browser refuses to copy, the text is shown in a field and selected. */
export function createForms(quotables: Quotables, onStyle?: () => void): HTMLElement {
  const row = make('div', { class: 'take-forms' });
  const copyAs = (write: (quotes: readonly Quote[]) => string) => async (): Promise<boolean> => {
    const text = toQuotes(quotables).then(write);
    return (await copyForms({ 'text/plain': text })) || showText(row, await text.catch(() => ''));
  };
  row.append(
    'Also as ',
    createCopyButton('Markdown', copyAs(quoteMarkdown), 'Copy as Markdown'),
    createCopyButton('HTML', copyAs(quoteHtml), 'Copy as HTML, to embed'),
  );
  void quotables().then(
    ([first]) => {
      if (first && first.styles.length > 1) row.append(createStyles(first.styles, onStyle));
    },
    () => undefined,
  );
  return row;
}

/** Shows a text in a field and selects it, to be copied by hand. Returns false, because nothing was copied. */
function showText(after: Element, text: string): false {
  if (text === '') return false;
  const known = after.nextElementSibling;
  const field =
    known instanceof HTMLTextAreaElement
      ? known
      : make('textarea', { class: 'take-text', readonly: '', rows: '6', 'aria-label': 'Text to copy' });
  field.value = text;
  if (field !== known) after.after(field);
  field.focus();
  field.select();
  return false;
}

/** A choice of citation styles, stored for all cards. */
export function createStyles(
  styles: readonly { readonly id: string; readonly label: string }[],
  onStyle?: () => void,
): HTMLElement {
  const select = make('select', {}, ...styles.map(({ id, label }) => new Option(label, id)));
  select.value = chosenStyle() ?? styles[0]?.id ?? '';
  if (select.selectedIndex < 0) select.selectedIndex = 0;
  select.addEventListener('change', () => {
    chooseStyle(select.value);
    onStyle?.();
  });
  return make('label', {}, 'Style ', select);
}

async function toQuotes(quotables: Quotables): Promise<Quote[]> {
  return (await quotables()).map(toQuote);
}

/** The references to the pages of claims, in the style that the reader has chosen, one on each line. */
export function citationForms(pages: readonly string[]): Copied {
  const references = Promise.all(pages.map(async (page) => toQuote(await quotableAt(page)).reference));
  return {
    'text/plain': references.then((all) => all.map((runs) => runs.map(({ text }) => text).join('')).join('\n')),
    'text/html': references.then((all) => all.map((runs) => `<p>${runs.map(runHtml).join('')}</p>`).join('\n')),
  };
}
