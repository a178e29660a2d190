/**
 * `<page-reference>` contains references with blanks: it fills in the title and address of the page that its own address names
 * (`?page=/entities/al-qaida/`). If that page cannot be read, the blanks stay for the reader to fill in.
 */
import { fetchPage } from '../dom/fetch-page.ts';

class PageReference extends HTMLElement {
  connectedCallback(): void {
    const path = new URLSearchParams(location.search).get('page');
    if (path !== null) void this.#fill(path);
  }

  async #fill(path: string): Promise<void> {
    const url = URL.parse(path, location.origin);
    // Only pages of this site.
    if (url?.origin !== location.origin) return;
    const page = await fetchPage(url.href).catch(() => undefined);
    const canonical = page?.querySelector<HTMLLinkElement>('link[rel=canonical]')?.getAttribute('href');
    if (!page || canonical == null) return;
    // The title of a page ends with the title of the site.
    const title = page.title.replace(/ · [^·]*$/, '');
    const filters = describeFilters(page, url.searchParams);
    const blanks = {
      title: title + filters,
      headline: (page.querySelector<HTMLElement>('[data-headline]')?.dataset.headline ?? title) + filters,
      address: canonical + url.search,
    };
    for (const blank of this.querySelectorAll<HTMLElement>('[data-blank]')) {
      // A blank has one of these three names.
      blank.textContent = blanks[blank.dataset.blank as keyof typeof blanks];
    }
    const heading = this.querySelector('h3');
    for (const each of this.querySelectorAll('h3')) each.textContent = `The page “${blanks.title}”`;
    heading?.closest('section')?.scrollIntoView();
  }
}

/** The filters in use, with the labels of their controls: “: Al-Qa’ida, Possible”. */
function describeFilters(page: Document, state: URLSearchParams): string {
  const words = [...state].flatMap(([name, value]) => {
    const choices = page.querySelectorAll<HTMLInputElement>(`browse-table [type=checkbox][name="${CSS.escape(name)}"]`);
    return [...choices]
      .filter((choice) => choice.value === value)
      .map((choice) => choice.parentElement?.textContent.trim());
  });
  return words.length === 0 ? '' : `: ${words.join(', ')}`;
}

customElements.define('page-reference', PageReference);
