/** The form that checks a quotation, typed or in the address: `#quote=…`. */
import { checkQuote } from '../../lib/beside/quote.ts';
import { find } from '../dom/nodes.ts';
import type { BesidePage } from './copy-form.ts';
import { digest } from './digest.ts';
import { renderVerdict } from './verdict.ts';

/** Starts the form. */
export function startQuoteForm({ host, load, pages }: BesidePage, signal: AbortSignal): void {
  const form = find(host, '[data-form=quote]', HTMLFormElement);
  const field = find(host, '#quote-text', HTMLTextAreaElement);
  const place = find(host, '[data-verdict]', HTMLElement);

  async function check(): Promise<void> {
    try {
      const content = await load();
      const verdict = await checkQuote(field.value, content, digest);
      place.replaceChildren(...renderVerdict(verdict, content, { ...pages, canTellOriginal: digest !== undefined }));
    } catch (error) {
      place.textContent = error instanceof Error ? error.message : 'It could not be checked.';
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

  const submit = (event: Event): void => {
    event.preventDefault();
    void check();
  };
  form.addEventListener('submit', submit, { signal });
  window.addEventListener('hashchange', checkAsked, { signal });
  checkAsked();
}

const PREFIX = '#quote=';
