/**
 * The footer of notes: buttons that copy the quotation, the citation and the address of a claim. Quotation and citation are
 * loaded from the claim’s page when needed. Without scripts the footer has links to the citation and to the claim’s page.
 */
import { copyForms, copyText, statusElement } from '../dom/clipboard.ts';
import { loadStyles } from '../dom/load-styles.ts';
import { citationForms, copyQuotes, createForms } from './forms.ts';
import { createCopyButton } from './copy-button.ts';
import { publishedAt } from './published-at.ts';
import { quotableAt, wordsOf, type Quotable } from './read-quote.ts';
import styles from './take.css?url';

/** Adds the buttons to every note of the page. */
export function addNoteActions(): void {
  statusElement();
  for (const foot of document.querySelectorAll<HTMLElement>('.note-foot')) {
    const [citation, page] = foot.querySelectorAll('a');
    const note = foot.closest<HTMLElement>('.note');
    if (!citation || !page || !note) continue;
    const quotables = async (): Promise<Quotable[]> => [await quotableOf(note, page.href)];
    const quote = createCopyButton('Copy quote', () => {
      void loadStyles(styles);
      const copied = copyQuotes(quotables, () => foot.lastElementChild ?? foot);
      if (!foot.querySelector('.take-forms')) foot.append(createForms(quotables));
      return copied;
    });
    citation.before(quote);
    citation.replaceWith(createCopyButton('Copy citation', () => copyForms(citationForms([page.href]))));
    page.before(createCopyButton('Link', () => copyText(publishedAt(page.href)), 'Copy link'));
  }
}

/** The claim as given on its page; if that cannot be loaded, as given in its note, without a reference. */
async function quotableOf(note: HTMLElement, page: string): Promise<Quotable> {
  return quotableAt(page).catch(() => ({
    words: wordsOf(note.querySelector('.note-claim')),
    said: [...note.querySelectorAll('.said, .ladder li')].map(wordsOf).join(' '),
    address: publishedAt(page),
    styles: [],
  }));
}
