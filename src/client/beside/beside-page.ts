/** `<beside-page>`: loads the script of its forms when they are first used, or when the address has a quotation. */
class BesidePage extends HTMLElement {
  #begun: Promise<void> | undefined;
  #isReady = false;

  connectedCallback(): void {
    for (const control of this.querySelectorAll(':disabled')) control.removeAttribute('disabled');
    this.querySelector('[data-insecure]')?.toggleAttribute('hidden', isSecureContext);
    for (const type of ['focusin', 'pointerdown', 'dragenter', 'submit', 'change'])
      this.addEventListener(type, (event) => this.#begin(event));
    // A dropped file must not replace the page.
    for (const type of ['dragover', 'drop'])
      this.addEventListener(type, (event) => isFile(event) && event.preventDefault());
    if (location.hash.startsWith('#quote=')) this.#begin();
  }

  #begin(event?: Event): void {
    if (this.#isReady) return;
    if (event?.type === 'submit') event.preventDefault();
    this.#begun ??= this.#load();
    const target = event?.target;
    // A form submitted or a file chosen while the script was loading has had no effect yet, so the event is repeated.
    void this.#begun.then(() => {
      if (!this.#isReady) return;
      if (event?.type === 'submit' && target instanceof HTMLFormElement) target.requestSubmit();
      if (event?.type === 'change') target?.dispatchEvent(new Event('change', { bubbles: true }));
    });
  }

  async #load(): Promise<void> {
    try {
      (await import('./controller.ts')).startBeside(this);
      this.#isReady = true;
    } catch {
      this.#begun = undefined;
      const status = this.querySelector('[data-status=copy]');
      if (status) status.textContent = 'The script of this page could not be loaded. Reload the page to try again.';
    }
  }
}

function isFile(event: Event): boolean {
  return event instanceof DragEvent && event.dataTransfer?.types.includes('Files') === true;
}

customElements.define('beside-page', BesidePage);
