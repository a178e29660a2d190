/**
 * `<cite-link>` around the link to a claim’s citation card: adds a button that copies the claim’s address, and opens the card in
 * place. The card comes from the claim’s page, when it is asked for; where that fails, the link leads there.
 */
import './citation-card.ts';
import { announce, copyText, statusElement } from './clipboard.ts';
import { fetchPage } from './fetch-page.ts';

class CiteLink extends HTMLElement {
  #listeners = new AbortController();
  #card: HTMLElement | undefined;

  connectedCallback(): void {
    const link = this.querySelector('a');
    if (!link) return;
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    statusElement();
    link.setAttribute('aria-expanded', String(this.#card?.isConnected ?? false));
    link.addEventListener('click', (event) => this.#onClick(event, link), { signal });
    const button = this.querySelector('button') ?? this.#addButton();
    button.addEventListener('click', () => void copyAddress(link, button), { signal });
  }

  disconnectedCallback(): void {
    this.#listeners.abort();
  }

  #addButton(): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = 'Copy link';
    this.append(button);
    return button;
  }

  #onClick(event: MouseEvent, link: HTMLAnchorElement): void {
    // Anything but a plain click means another tab or window.
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    void this.#toggle(link);
  }

  async #toggle(link: HTMLAnchorElement): Promise<void> {
    if (this.#card?.isConnected) {
      this.#card.remove();
    } else {
      this.#card ??= await fetchCard(link.href).catch(() => undefined);
      if (!this.#card) {
        location.assign(link.href);
        return;
      }
      this.after(this.#card);
      this.#card.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
      this.#card.scrollIntoView();
    }
    link.setAttribute('aria-expanded', String(this.#card.isConnected));
  }
}

/** The citation card of the page at an address, as an element of this page. */
async function fetchCard(address: string): Promise<HTMLElement | undefined> {
  const url = new URL(address);
  const page = await fetchPage(address);
  const card = page.getElementById(url.hash.slice(1));
  if (!card) return undefined;
  await adoptStyles(page);
  // Several cards can be open on this page; the other ids hold the claim’s number.
  card.removeAttribute('id');
  card.querySelector('h2')?.setAttribute('tabindex', '-1');
  return document.adoptNode(card);
}

/** Takes over the stylesheets that the other page has and this one has not, once they are there. */
async function adoptStyles(page: Document): Promise<void> {
  const sheets = [...page.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')]
    .map((sheet) => sheet.getAttribute('href') ?? '')
    .filter((href) => !document.querySelector(`link[rel=stylesheet][href="${CSS.escape(href)}"]`))
    .map((href) => Object.assign(document.createElement('link'), { rel: 'stylesheet', href }));
  await Promise.all(
    sheets.map(
      (sheet) =>
        new Promise((settle) => {
          sheet.addEventListener('load', settle);
          sheet.addEventListener('error', settle);
          document.head.append(sheet);
        }),
    ),
  );
}

/** Copies the address under which the site is published, wherever this copy of it is served. */
async function copyAddress(link: HTMLAnchorElement, button: HTMLButtonElement): Promise<void> {
  const published = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
  const url = new URL(link.getAttribute('href') ?? '', published ?? location.href);
  url.hash = '';
  const copied = await copyText(url.href);
  button.textContent = copied ? 'Link copied' : url.href;
  announce(copied ? 'Link copied' : url.href);
}

customElements.define('cite-link', CiteLink);
