/**
 * Connects the two forms of the page that compares a copy of the original: one reads and aligns the copy, the other checks a
 * quotation that is typed or given in the address (`#quote=…`).
 */
import type { BesideData } from '../../lib/beside/data.ts';
import { checkQuote } from '../../lib/beside/quote.ts';
import { find } from '../dom/nodes.ts';
import { type BesidePage, startCopyForm } from './copy-form.ts';
import { digest } from './digest.ts';
import { renderVerdict } from './verdict.ts';

/** Starts both forms. */
export function startBeside(host: HTMLElement): void {
  const { file = '', base = '/', slug = '', lang = '' } = host.dataset;
  const page = { host, load: openData(file), pages: { base, slug, lang } };
  startCopyForm(page);
  startQuoteForm(page);
  void page.load().catch(() => undefined);
}

/** Fetches the data once; a failed fetch is tried again on the next call. */
function openData(file: string): () => Promise<BesideData> {
  let data: Promise<BesideData> | undefined;
  return () => {
    data ??= fetchData(file).catch((error: unknown) => {
      data = undefined;
      throw error;
    });
    return data;
  };
}

async function fetchData(file: string): Promise<BesideData> {
  const response = await fetch(file).catch(() => undefined);
  if (!response?.ok) throw new Error('The data of this page could not be loaded. Try again.');
  return (await response.json()) as BesideData;
}

/** Starts the form for quotations. */
function startQuoteForm({ host, load, pages }: BesidePage): void {
  const form = find(host, '[data-form=quote]', HTMLFormElement);
  const field = find(host, '#quote-text', HTMLTextAreaElement);
  const place = find(host, '[data-verdict]', HTMLElement);

  async function check(): Promise<void> {
    try {
      const content = await load();
      const verdict = await checkQuote(field.value, content, digest);
      place.replaceChildren(...renderVerdict(verdict, content, { ...pages, canTellOriginal: digest !== undefined }));
    } catch (error) {
      place.textContent = error instanceof Error ? error.message : 'The quotation could not be checked.';
    }
  }

  function checkAsked(): void {
    if (!location.hash.startsWith(PREFIX)) return;
    try {
      field.value = decodeURIComponent(location.hash.slice(PREFIX.length));
    } catch {
      return;
    }
    form.scrollIntoView();
    void check();
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void check();
  });
  window.addEventListener('hashchange', checkAsked);
  checkAsked();
}

const PREFIX = '#quote=';
