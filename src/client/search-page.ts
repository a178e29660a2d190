/**
 * `<search-page>`: brings the search form in it to life, when it is first used or the address asks for something.
 * Until then the page carries no more than this.
 */
class SearchPage extends HTMLElement {
  #listeners = new AbortController();
  #stop: (() => void) | undefined;

  connectedCallback(): void {
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    for (const control of this.querySelectorAll('form :disabled')) control.removeAttribute('disabled');
    // Beside the results there is room for the filters; above them they would push these out of sight.
    const filters = this.querySelector('details');
    if (filters) filters.open = matchMedia(WIDE).matches;
    const start = (): void => {
      void this.#start(signal);
    };
    if (location.search !== '') start();
    this.addEventListener('focusin', start, { signal });
    this.addEventListener('pointerdown', start, { signal });
  }

  disconnectedCallback(): void {
    this.#listeners.abort();
    this.#stop?.();
    this.#stop = undefined;
  }

  async #start(signal: AbortSignal): Promise<void> {
    if (this.#stop) return;
    try {
      const { startSearch } = await import('./search-controller.ts');
      if (!signal.aborted) this.#stop ??= startSearch(this);
    } catch {
      // The next use tries again. What stands on the page until then leads to the indexes.
      const status = this.querySelector('[role=status]');
      if (status) status.textContent = 'Search could not be loaded. The indexes hold everything it would find.';
    }
  }
}

/** From here on the filters stand beside the results; as in search.css. */
const WIDE = '(min-width: 66rem)';

customElements.define('search-page', SearchPage);
