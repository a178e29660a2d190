/** `<search-shortcut>` contains a checkbox that switches the `/` shortcut on and off in this browser. */
import { isShortcutOn, setShortcut } from '../dom/single-keys.ts';

class SearchShortcut extends HTMLElement {
  #listeners = new AbortController();

  connectedCallback(): void {
    const box = this.querySelector('input');
    if (!box) return;
    this.#listeners = new AbortController();
    box.disabled = false;
    box.checked = isShortcutOn();
    box.addEventListener('change', () => setShortcut(box.checked), { signal: this.#listeners.signal });
  }

  disconnectedCallback(): void {
    this.#listeners.abort();
  }
}

customElements.define('search-shortcut', SearchShortcut);
