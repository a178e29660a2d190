/** `<search-page>`: brings the search form in it to life. */
import { startSearch } from './search-controller.ts';

class SearchPage extends HTMLElement {
  #stop: (() => void) | undefined;

  connectedCallback(): void {
    this.#stop = startSearch(this);
  }

  disconnectedCallback(): void {
    this.#stop?.();
  }
}

customElements.define('search-page', SearchPage);
