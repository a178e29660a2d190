/** `<copy-button>` around a button: copies the text of the element before it, and says so. */
import { announce, copyElement, statusElement } from './clipboard.ts';

/** How long the button tells what it has done. */
const SHOWN_MS = 2000;

class CopyButton extends HTMLElement {
  #listeners = new AbortController();
  #timer = 0;
  #label = '';

  connectedCallback(): void {
    const button = this.querySelector('button');
    if (!button) return;
    this.#listeners = new AbortController();
    this.#label ||= button.textContent;
    button.disabled = false;
    statusElement();
    button.addEventListener('click', () => void this.#copy(button), { signal: this.#listeners.signal });
  }

  disconnectedCallback(): void {
    this.#listeners.abort();
    window.clearTimeout(this.#timer);
  }

  async #copy(button: HTMLButtonElement): Promise<void> {
    const target = this.previousElementSibling;
    if (!(target instanceof HTMLElement)) return;
    writeDayOfAccess(target);
    const copied = await copyElement(target);
    button.textContent = copied ? 'Copied' : 'Selected';
    announce(copied ? 'Copied' : 'The text is selected; copy it with the keyboard');
    window.clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      button.textContent = this.#label;
      announce('');
    }, SHOWN_MS);
  }
}

/** Some styles give the day on which the reader has seen the address: that is today. */
function writeDayOfAccess(target: HTMLElement): void {
  const today = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(new Date());
  for (const day of target.querySelectorAll('[data-access-day]')) day.replaceWith(today);
}

customElements.define('copy-button', CopyButton);
