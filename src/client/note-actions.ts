/**
 * The footer of notes: buttons that copy the quote, the citation and the address of a claim. Without a script there is a link to
 * the citation, and the address is that of the page, since by it the note is open. The citation comes from the claim’s page, when it is asked for.
 */
import { announce, copyText, copyTextLater, statusElement } from './clipboard.ts';
import { fetchPage } from './fetch-page.ts';

/** How long a button tells what it has done. */
const SHOWN_MS = 2000;

/** Gives every note of the page its buttons. */
export function addNoteActions(): void {
  statusElement();
  for (const foot of document.querySelectorAll<HTMLElement>('.note-foot')) {
    const [citation, page] = foot.querySelectorAll('a');
    const note = foot.closest<HTMLElement>('.note');
    if (!citation || !page || !note) continue;
    citation.before(toButton('Copy quote', () => copyTextLater(quoteOf(note, page.href))));
    citation.replaceWith(toButton('Copy citation', () => copyTextLater(citationOf(page.href))));
    page.before(toButton('Link', () => copyText(publishedAt(page.href)), 'Copy link'));
  }
}

/** A button that copies something, and says so. */
function toButton(label: string, copy: () => Promise<boolean>, name = label): HTMLButtonElement {
  const button = Object.assign(document.createElement('button'), { type: 'button', textContent: label });
  button.setAttribute('aria-label', name);
  button.addEventListener('click', () => {
    void copy().then((copied) => {
      const done = copied ? 'Copied' : 'Not copied';
      button.textContent = done;
      announce(copied ? name.replace('Copy', 'Copied') : 'The browser does not allow copying');
      window.setTimeout(() => {
        button.textContent = label;
        announce('');
      }, SHOWN_MS);
    });
  });
  return button;
}

/** The sentence in quotation marks, who says it and how firmly, the reference, and the address. */
async function quoteOf(note: HTMLElement, page: string): Promise<string> {
  const said = [...note.querySelectorAll('.said, .ladder li')].map(wordsOf).join(' ');
  const reference = await citationOf(page).catch(() => '');
  const address = publishedAt(page);
  return [
    `“${wordsOf(note.querySelector('.note-claim'))}”`,
    said,
    reference,
    ...(reference.includes(address) ? [] : [address]),
  ]
    .filter((line) => line !== '')
    .join('\n');
}

/** The reference to the page of a claim, in the style that the reader has chosen on such a page, else in the first. */
async function citationOf(page: string): Promise<string> {
  const styles = [...(await fetchPage(page)).querySelectorAll('#cite .cite-style')];
  const kept = keptStyle();
  const style = styles.find((each) => each.querySelector('input')?.value === kept) ?? styles[0];
  // The reference to the article comes first.
  const reference = wordsOf(style?.querySelector('.reference:last-of-type p') ?? null);
  if (reference === '') throw new Error(`${page}: no reference`);
  return reference;
}

/** Where citation cards keep it (citation-card.ts). */
function keptStyle(): string | null {
  try {
    return localStorage.getItem('citation-style');
  } catch {
    return null;
  }
}

/** The address under which the site is published, wherever this copy of it is served. */
function publishedAt(address: string): string {
  const published = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
  // The page that is read is the folder of the claim’s page, at both places.
  const folder = new URL('.', location.href).href;
  return published === undefined ? address : new URL(address.slice(folder.length), published).href;
}

function wordsOf(element: Element | null): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
