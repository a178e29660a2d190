/**
 * Citation cards: every reference gets a button that copies it, and `<style-choice>` stores the chosen style in this
 * browser, for every card. The code that copies is loaded when a button is reached.
 */

const LABEL = 'Copy';

const KEY = 'citation-style';

// The page leaves room for the buttons, so nothing moves.
for (const reference of document.querySelectorAll<HTMLElement>('.cite dd')) {
  const text = document.createElement('p');
  text.append(...reference.childNodes);
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = LABEL;
  button.ariaLabel = `${LABEL} ${describe(reference)}`;
  // Loaded before the click, because some browsers allow copying only directly in answer to it.
  button.onfocus = button.onpointerenter = () => void import('./copy-button.ts');
  button.onclick = () => void import('./copy-button.ts').then((copy) => copy.copyBefore(button));
  reference.append(text, button);
}

/** Names what is copied by the labels around it: “MLA 9, works cited: This page”. */
function describe(reference: HTMLElement): string {
  const words = (element: Element | null | undefined): string => element?.textContent ?? '';
  const style = words(reference.closest('fieldset > div')?.querySelector('label'));
  const to = reference.closest('dl')?.previousElementSibling;
  const form = words(reference.previousElementSibling).toLowerCase();
  return `${style && `${style}, `}${form}${to?.matches('h3') ? `: ${words(to)}` : ''}`;
}

class StyleChoice extends HTMLElement {
  connectedCallback(): void {
    const kept = this.#storage((storage) => storage.getItem(KEY));
    for (const radio of this.querySelectorAll('input')) if (radio.value === kept) radio.checked = true;
    this.onchange = () => {
      const chosen = this.querySelector<HTMLInputElement>('input:checked');
      if (chosen) this.#storage((storage) => storage.setItem(KEY, chosen.value));
    };
  }

  /** Storage may be forbidden or full. The card says whether the style is stored. */
  #storage<T>(use: (storage: Storage) => T): T | undefined {
    let words = 'The style is stored in this browser only.';
    try {
      return use(localStorage);
    } catch {
      words = 'This browser does not let the site store it.';
      return undefined;
    } finally {
      this.lastElementChild?.replaceChildren(words);
    }
  }
}

customElements.define('style-choice', StyleChoice);
