/** Connects the forms of the page beside an original: a copy is read and aligned, a quotation is checked. */
import type { BesideData } from '../../lib/beside/data.ts';
import { startCopyForm } from './copy-form.ts';
import { startQuoteForm } from './quote-form.ts';

/** Starts it; stops when the signal says so. */
export function startBeside(host: HTMLElement, signal: AbortSignal): void {
  const { file = '', base = '/', slug = '', lang = '' } = host.dataset;
  const page = { host, load: openData(file), pages: { base, slug, lang } };
  startCopyForm(page, signal);
  startQuoteForm(page, signal);
  void page.load().catch(() => undefined);
}

/** Fetches the data once; a fetch that failed is tried again. */
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
