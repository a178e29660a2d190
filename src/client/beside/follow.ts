/** Keeps track of the sentence that the reader is at, and moves to others by arrow keys and buttons. */

/** Marks the row that the reader has reached by scrolling, arrow keys or buttons. */
export class Follow {
  readonly #result: HTMLElement;
  readonly #list: HTMLElement | null;
  #current: HTMLElement | undefined;
  #isWaiting = false;

  constructor(result: HTMLElement) {
    this.#result = result;
    this.#list = result.querySelector<HTMLElement>('[data-rows]');
    addEventListener('scroll', () => this.#onScroll(), { passive: true });
    result.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest<HTMLElement>('[data-step]') : null;
      if (button) this.#step(button.dataset.step ?? '');
    });
    this.#list?.addEventListener('keydown', (event) => this.#onKey(event));
    this.#list?.addEventListener('focusin', ({ target }) => {
      if (target instanceof Element) this.#mark(target.closest<HTMLElement>('.beside-row'));
    });
  }

  /** Starts with new rows: at the claim `at` if it is given, otherwise at the first row. */
  begin(at?: string): void {
    this.#current = undefined;
    const rows = this.#rows;
    const button = this.#result.querySelector('[data-step=difference]');
    button?.toggleAttribute('disabled', !rows.some(isDifferent));
    const claim = at === undefined ? null : document.getElementById(`at-${at}`);
    const asked = claim?.closest<HTMLElement>('.beside-row');
    this.#result.querySelector<HTMLElement>('h2')?.focus({ preventScroll: !!asked });
    if (asked) this.#lead(asked);
    else this.#mark(rows[0]);
  }

  get #rows(): HTMLElement[] {
    return [...this.#result.querySelectorAll<HTMLElement>('.beside-row')];
  }

  #mark(row: HTMLElement | null | undefined): void {
    if (!row || row === this.#current) return;
    this.#current?.removeAttribute('aria-current');
    row.setAttribute('aria-current', 'true');
    this.#current = row;
    const place = this.#result.querySelector('[data-place]');
    const rows = this.#rows;
    if (place)
      place.textContent = `¶${row.dataset.sentence ?? ''}, sentence ${rows.indexOf(row) + 1} of ${rows.length}`;
  }

  #lead(row: HTMLElement | undefined): void {
    this.#mark(row);
    row?.scrollIntoView({ block: 'center', behavior: 'instant' });
  }

  #step(by: string): void {
    const rows = this.#rows;
    const at = this.#current ? rows.indexOf(this.#current) : -1;
    // After the last difference comes the first one again.
    if (by === 'difference') this.#lead(rows.slice(at + 1).find(isDifferent) ?? rows.find(isDifferent));
    else this.#lead(rows[Math.min(rows.length - 1, Math.max(0, at + Number(by)))]);
  }

  #onKey(event: KeyboardEvent): void {
    const by = KEYS[event.key];
    if (by === undefined || event.ctrlKey || event.metaKey || event.altKey || event.target !== this.#list) return;
    event.preventDefault();
    this.#step(by);
  }

  /** Marks the row at reading height, once for each frame. */
  #onScroll(): void {
    if (this.#isWaiting || this.#result.hidden) return;
    this.#isWaiting = true;
    requestAnimationFrame(() => {
      this.#isWaiting = false;
      const own = this.#current?.getBoundingClientRect();
      // A marked row stays marked until it leaves the middle of the window.
      if (own && own.top < innerHeight * 0.7 && own.bottom > innerHeight * 0.3) return;
      const rows = this.#rows;
      this.#mark(rows.find((row) => row.getBoundingClientRect().bottom > innerHeight * READ_AT) ?? rows.at(-1));
    });
  }
}

function isDifferent(row: HTMLElement): boolean {
  return !row.matches('.is-same, .is-marks');
}

const KEYS: Readonly<Record<string, string>> = { ArrowDown: '1', ArrowUp: '-1', j: '1', k: '-1' };

/** The height at which people read, as a fraction of the window from its top. */
const READ_AT = 0.4;
