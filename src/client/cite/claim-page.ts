/** On the page of a claim: a button that copies the quotation, its other forms, and the choice of a style. */
import { statusElement } from '../dom/clipboard.ts';
import { loadStyles } from '../dom/load-styles.ts';
import { createCopyButton } from './copy-button.ts';
import { copyQuotes, createForms } from './forms.ts';
import { quotableAt, toQuote } from './read-quote.ts';
import styles from './take.css?url';

/** Adds the actions once their styles are loaded, so that nothing moves. */
export async function addQuoteActions(): Promise<void> {
  const details = document.querySelector<HTMLDetailsElement>('.quote');
  if (!details) return;
  statusElement();
  await loadStyles(styles);
  const quotables = async () => [await quotableAt(location.href)];
  const forms = createForms(quotables, showInStyle);
  const copy = createCopyButton('Copy quote', () => {
    details.open = true;
    return copyQuotes(quotables, () => forms);
  });
  copy.className = 'take-copy';
  // After “Quote”, which it is shown beside, so that Tab follows the visible order.
  details.after(copy, forms);
  details.addEventListener('toggle', showInStyle);
}

/** Shows the reference in the chosen style, which is also the one that is copied. */
function showInStyle(): void {
  const shown = document.querySelector('.quote blockquote p:last-child');
  void quotableAt(location.href).then((quotable) => {
    const { reference } = toQuote(quotable);
    shown?.replaceChildren(
      ...reference.map(({ text, italic, href }) => {
        if (href !== undefined) return Object.assign(document.createElement('a'), { href, textContent: text });
        return italic === true ? Object.assign(document.createElement('i'), { textContent: text }) : text;
      }),
    );
  });
}
