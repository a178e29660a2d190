/**
 * The footer of notes: buttons that copy the quotation, the citation and the address of a claim, which are loaded from
 * the claim’s page when needed. Without a script there is a link to the citation, and the address of the page opens the
 * note.
 */
import { quoteText } from '../../lib/citation/quote.ts';
import { copyForms, copyText, statusElement } from '../dom/clipboard.ts';
import { loadStyles } from '../dom/load-styles.ts';
import { citationForms, copyQuotes, createForms, showText } from './forms.ts';
import { createCopyButton } from './copy-button.ts';
import { publishedAt } from './published-at.ts';
import { quotableAt, toQuote, wordsOf, type Quotable } from './read-quote.ts';
import styles from './take.css?url';

/** Gives every note of the page its buttons. */
export function addNoteActions(): void {
  statusElement();
  for (const foot of document.querySelectorAll<HTMLElement>('.note-foot')) {
    const [citation, page] = foot.querySelectorAll('a');
    const note = foot.closest<HTMLElement>('.note');
    if (!citation || !page || !note) continue;
    const quotables = async (): Promise<Quotable[]> => [await quotableOf(note, page.href)];
    const quote = createCopyButton('Copy quote', async () => {
      void loadStyles(styles);
      const copied = await copyQuotes(quotables);
      if (!foot.querySelector('.take-forms')) foot.append(createForms(quotables));
      return copied || showText(foot.lastElementChild ?? foot, await quotables().then(([one]) => textOf(one)));
    });
    citation.before(quote);
    citation.replaceWith(createCopyButton('Copy citation', () => copyForms(citationForms([page.href]))));
    page.before(createCopyButton('Link', () => copyText(publishedAt(page.href)), 'Copy link'));
  }
}

/** The claim as its page has it; where that cannot be loaded, as its note has it, without a reference. */
async function quotableOf(note: HTMLElement, page: string): Promise<Quotable> {
  return quotableAt(page).catch(() => ({
    words: wordsOf(note.querySelector('.note-claim')),
    said: [...note.querySelectorAll('.said, .ladder li')].map(wordsOf).join(' '),
    address: publishedAt(page),
    styles: [],
  }));
}

function textOf(quotable: Quotable | undefined): string {
  return quotable ? quoteText([toQuote(quotable)]) : '';
}
