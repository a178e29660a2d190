/** The forms in which quotations are copied, and the style of their references. */
import { quoteHtml, quoteMarkdown, quoteText, type Quote } from '../../lib/citation/quote.ts';
import { copyForms } from '../dom/clipboard.ts';
import { chooseStyle, chosenStyle } from './chosen-style.ts';
import { createCopyButton } from './copy-button.ts';
import { toQuote, type Quotable } from './read-quote.ts';

/** What is to be quoted, when somebody asks for it. */
export type Quotables = () => Promise<readonly Quotable[]>;

/** Copies quotations as rich and as plain text at once: whoever pastes gets what the place can take. */
export function copyQuotes(quotables: Quotables): Promise<boolean> {
  const quotes = toQuotes(quotables);
  return copyForms({ 'text/plain': quotes.then(quoteText), 'text/html': quotes.then(quoteHtml) });
}

/** A row of the other forms. Where nothing can be copied, the text shows in a field, selected. */
export function createForms(quotables: Quotables, onStyle?: () => void): HTMLElement {
  const row = document.createElement('div');
  row.className = 'take-forms';
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

/** Shows a text in a field, all of it selected, to be copied with the keys or the menu of the browser. Always false: nothing is copied. */
export function showText(after: Element, text: string): false {
  if (text === '') return false;
  const known = after.nextElementSibling;
  const field = known instanceof HTMLTextAreaElement ? known : document.createElement('textarea');
  field.className = 'take-text';
  field.readOnly = true;
  field.rows = 6;
  field.value = text;
  field.setAttribute('aria-label', 'Text to copy');
  if (field !== known) after.after(field);
  field.focus();
  field.select();
  return false;
}

/** A choice of styles, kept for all cards. */
export function createStyles(
  styles: readonly { readonly id: string; readonly label: string }[],
  onStyle: (() => void) | undefined,
): HTMLElement {
  const label = document.createElement('label');
  const select = document.createElement('select');
  select.append(...styles.map(({ id, label: name }) => new Option(name, id)));
  select.value = chosenStyle() ?? styles[0]?.id ?? '';
  if (select.selectedIndex < 0) select.selectedIndex = 0;
  select.addEventListener('change', () => {
    chooseStyle(select.value);
    onStyle?.();
  });
  label.append('Style ', select);
  return label;
}

async function toQuotes(quotables: Quotables): Promise<Quote[]> {
  return (await quotables()).map(toQuote);
}
