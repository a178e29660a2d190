/**
 * `<search-page>`: loads the search when its form is first used, or when the address asks for something. Until then this is
 * the only script of the search.
 */
class SearchPage extends HTMLElement {
  #listeners = new AbortController();
  #stop: (() => void) | undefined;
  /** Whether something was typed or chosen before the search was loaded. */
  #isUsed = false;

  connectedCallback(): void {
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    for (const control of this.querySelectorAll('form :disabled')) control.removeAttribute('disabled');
    // Filters are open if they are beside the results; above them they would push the results out of view.
    const filters = this.querySelector('details');
    if (filters) filters.open = matchMedia(WIDE).matches;
    const start = (): void => {
      void this.#start(signal);
    };
    const use = ({ target }: Event): void => {
      if (target instanceof Element && target.closest('form')) this.#isUsed = true;
    };
    this.addEventListener('input', use, { signal });
    if (location.search !== '') {
      this.#showAsked();
      start();
    }
    this.addEventListener('focusin', start, { signal });
    this.addEventListener('pointerdown', start, { signal });
  }

  disconnectedCallback(): void {
    this.#listeners.abort();
    this.#stop?.();
    this.#stop = undefined;
  }

  /** Shows in the form what the address asks for, so that changes made before the search is loaded add to it. */
  #showAsked(): void {
    const asked = new URLSearchParams(location.search);
    for (const input of this.querySelectorAll<HTMLInputElement>('form input[name]')) {
      const { name, value, type } = input;
      if (type !== 'search')
        input.checked = asked.has(name) ? asked.getAll(name).includes(value) : input.defaultChecked;
      // Typed text is newer than the address.
      else if (input !== document.activeElement) input.value = asked.get(name) ?? '';
    }
  }

  async #start(signal: AbortSignal): Promise<void> {
    if (this.#stop) return;
    try {
      const { startSearch } = await import('./search-controller.ts');
      if (!signal.aborted) this.#stop ??= startSearch(this, this.#isUsed);
    } catch {
      // The next use tries again. Until then the page links to the indexes.
      const status = this.querySelector('[role=status]');
      if (status) status.textContent = 'Search could not be loaded. The indexes hold everything it would find.';
    }
  }
}

/** From this width on the filters are beside the results, as in search.css. */
const WIDE = '(min-width: 66rem)';

customElements.define('search-page', SearchPage);
