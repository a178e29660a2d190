/**
 * `<site-search>` around a search field: `/` goes to the field, Esc empties and then leaves it, and what is typed
 * brings suggestions. These are loaded when the field is first used; until then a page carries no more than this.
 */
import { isShortcutOn } from './search-shortcut.ts';

class SiteSearch extends HTMLElement {
  #listeners = new AbortController();
  #stop: (() => void) | undefined;
  /** Whether an input method is at work on what is typed, perhaps since before there were suggestions. */
  #isComposing = false;
  /** Where the shortcut was pressed, to go back to. */
  #origin: Element | null = null;

  connectedCallback(): void {
    const field = this.querySelector('input');
    if (!field) return;
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    // What the field is, a screen reader says when it is entered, not when the suggestions have come.
    field.setAttribute('role', 'combobox');
    field.setAttribute('aria-autocomplete', 'list');
    field.setAttribute('aria-expanded', 'false');
    if (isShortcutOn()) field.setAttribute('aria-keyshortcuts', '/');
    const suggest = (): void => {
      void this.#suggest(field);
    };
    field.addEventListener('focus', suggest, { signal });
    field.addEventListener(
      'input',
      (event) => {
        this.#isComposing = event instanceof InputEvent && event.isComposing;
      },
      { signal },
    );
    if (document.activeElement === field) suggest();
    document.addEventListener(
      'keydown',
      (event) => {
        this.#onKey(event, field);
      },
      { signal },
    );
  }

  disconnectedCallback(): void {
    this.#listeners.abort();
    this.#stop?.();
    this.#stop = undefined;
  }

  async #suggest(field: HTMLInputElement): Promise<void> {
    if (this.#stop || !field.form) return;
    const { signal } = this.#listeners;
    try {
      const { startCombobox } = await import('./combobox.ts');
      if (!signal.aborted) this.#stop ??= startCombobox(field, field.form, this.#isComposing);
    } catch {
      // The form works without suggestions; the next time it is entered they are tried again.
    }
  }

  #onKey(event: KeyboardEvent, field: HTMLInputElement): void {
    // The search page hides the header’s field: it has one of its own, with filters and results.
    if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (!field.offsetParent) return;
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
