/**
 * `<search-page>`: brings the search form in it to life, when it is first used or the address asks for something.
 * Until then the page carries no more than this.
 */
class SearchPage extends HTMLElement {
  #listeners = new AbortController();
  #stop: (() => void) | undefined;
  /** Whether something was typed or chosen before there was anybody to search for it. */
  #isUsed = false;

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

  /** Has the form say what the address asks for, so that a reader who changes it before more is loaded adds to that. */
  #showAsked(): void {
    const asked = new URLSearchParams(location.search);
    for (const input of this.querySelectorAll<HTMLInputElement>('form input[name]')) {
      const { name, value, type } = input;
      if (type !== 'search')
        input.checked = asked.has(name) ? asked.getAll(name).includes(value) : input.defaultChecked;
      // What is being typed is newer than the address.
      else if (input !== document.activeElement) input.value = asked.get(name) ?? '';
    }
  }

  async #start(signal: AbortSignal): Promise<void> {
    if (this.#stop) return;
    try {
      const { startSearch } = await import('./search-controller.ts');
      if (!signal.aborted) this.#stop ??= startSearch(this, this.#isUsed);
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
