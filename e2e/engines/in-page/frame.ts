/** The tested page, in a frame of the required width. */
import type { Batch } from './batch.ts';

export class Frame {
  readonly batch: Batch;
  #frame = document.createElement('iframe');

  constructor(batch: Batch) {
    this.batch = batch;
  }

  get view(): Window & typeof globalThis {
    return this.#frame.contentWindow as Window & typeof globalThis;
  }

  get document(): Document {
    return this.view.document;
  }

  all(selector: string): HTMLElement[] {
    return [...this.document.querySelectorAll<HTMLElement>(selector)];
  }

  /** The ids of the claims to open. */
  claims(): readonly string[] {
    return this.batch.ids ?? this.all('.claim').map(({ id }) => id);
  }

  /** Loads the page in a new frame. */
  async load(fragment = ''): Promise<void> {
    const { width, height, scripts, path } = this.batch;
    this.remove();
    this.#frame = document.createElement('iframe');
    if (!scripts) this.#frame.setAttribute('sandbox', 'allow-same-origin');
    Object.assign(this.#frame.style, { position: 'fixed', inset: '0 auto auto 0', border: '0' });
    Object.assign(this.#frame, { width: String(width), height: String(height), src: path + fragment });
    const loaded = new Promise((resolve) => this.#frame.addEventListener('load', resolve, { once: true }));
    document.body.append(this.#frame);
    await loaded;
    await this.document.fonts.ready;
    await this.settle();
    await pause(fragment === '' ? 50 : 120);
  }

  /** Loads the page, and the scripts that load when a reader becomes active. */
  async loadAndStir(): Promise<void> {
    await this.load();
    this.document.dispatchEvent(new this.view.Event('scroll'));
    await pause(400);
  }

  /** Waits for two animation frames; a page that was left has none. */
  settle(): Promise<unknown> {
    const { view } = this;
    const frames = new Promise((resolve) => view.requestAnimationFrame(() => view.requestAnimationFrame(resolve)));
    return Promise.race([frames, pause(2000)]);
  }

  /** Waits until a condition is true, which may take many frames on a busy machine. */
  async until(isSo: () => boolean, tries: number): Promise<void> {
    for (let left = tries; left > 0 && !isSo(); left -= 1) await this.settle();
  }

  /** Scrolls until an element is at a fraction of the window’s height. */
  scrollTo(element: Element, part: number): void {
    const { view } = this;
    view.scrollBy({ top: element.getBoundingClientRect().top - view.innerHeight * part, behavior: 'instant' });
  }

  remove(): void {
    this.#frame.remove();
  }
}

function pause(ms: number): Promise<unknown> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
