/**
 * `<site-search>` around a page’s search form: `/` goes to the search field, Esc empties and then leaves it.
 * Loads nothing else; the search itself is on its own page.
 */
import { isShortcutOn } from './search-shortcut.ts';

class SiteSearch extends HTMLElement {
  #listeners = new AbortController();
  /** Where the shortcut was pressed, to go back to. */
  #origin: Element | null = null;

  connectedCallback(): void {
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    document.addEventListener(
      'keydown',
      (event) => {
        this.#onKey(event);
      },
      { signal },
    );
    if (isShortcutOn()) this.#field?.setAttribute('aria-keyshortcuts', '/');
  }

  disconnectedCallback(): void {
    this.#listeners.abort();
  }

  /** The search page has a field of its own, with filters and results; there it is the one that is meant. */
  get #field(): HTMLInputElement | null {
    return document.querySelector('search-page input[type=search]') ?? this.querySelector('input');
  }

  #onKey(event: KeyboardEvent): void {
    const field = this.#field;
    if (!field || event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === '/' && !isEditable(event.target) && isShortcutOn()) {
      event.preventDefault();
      this.#origin = document.activeElement;
      field.focus();
      field.select();
    } else if (event.key === 'Escape' && event.target === field) {
      event.preventDefault();
      if (field.value !== '') {
        field.value = '';
        field.dispatchEvent(new Event('input', { bubbles: true }));
      } else {
        field.blur();
        if (this.#origin instanceof HTMLElement) this.#origin.focus();
        this.#origin = null;
      }
    }
  }
}

function isEditable(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}

customElements.define('site-search', SiteSearch);
