/**
 * Arrow keys in an argument move from the title of a claim: down and up to the next visible claim, right into its fold (which
 * opens), left to close the fold or to the claim above. Without this script the argument is a list with links and folds.
 */
export class ArgumentMap extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('keydown', (event) => this.#onKey(event));
    window.addEventListener('hashchange', reveal);
    reveal();
  }

  #onKey(event: KeyboardEvent): void {
    const { key, target } = event;
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (!(target instanceof HTMLElement) || !target.matches(TITLE)) return;
    const next = this.#next(key, target);
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  }

  /** The title that a key moves to; undefined for keys that the browser handles. */
  #next(key: string, title: HTMLElement): HTMLElement | undefined {
    const seen = [...this.querySelectorAll<HTMLElement>(TITLE)].filter((link) => link.checkVisibility());
    const index = seen.indexOf(title);
    const branch = title.closest('.branch');
    const fold = branch?.querySelector<HTMLDetailsElement>(':scope > .fold');
    switch (key) {
      case 'ArrowDown':
        return seen[index + 1] ?? title;
      case 'ArrowUp':
        return seen[index - 1] ?? title;
      case 'ArrowRight': {
        if (!fold) return title;
        fold.open = true;
        return fold.querySelector<HTMLElement>(TITLE) ?? title;
      }
      case 'ArrowLeft': {
        if (fold?.open) {
          fold.open = false;
          return title;
        }
        return branch?.parentElement?.closest('.branch')?.querySelector<HTMLElement>(TITLE) ?? title;
      }
      default:
        return undefined;
    }
  }
}

const TITLE = '.label > a';

/** Opens the folds around the target of the address, because not every browser does. */
function reveal(): void {
  const target = document.getElementById(location.hash.slice(1));
  for (let fold = target?.closest('details'); fold; fold = fold.parentElement?.closest('details')) fold.open = true;
  target?.scrollIntoView();
}

customElements.define('argument-map', ArgumentMap);
