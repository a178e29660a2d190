/** Uses a page like a reader, with pointer and keys in a real window, and checks what is visible after each step. */
import type { Engine } from './engine.ts';
import type { Outcome } from './in-page/batch.ts';

export class Hand {
  readonly #engine: Engine;
  readonly #faults: string[] = [];
  #opened = 0;

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  /** Runs a function in the page, given as the text of its body; `argument` is its argument. */
  ask(body: string, argument: unknown = null): Promise<unknown> {
    return this.#engine.evaluate(`async (argument) => { ${body} }`, argument);
  }

  async press(key: string): Promise<void> {
    await this.#engine.press(key);
    await this.pause();
  }

  /** Clicks in the middle of the last line of an element. */
  async clickOn(selector: string): Promise<void> {
    const [x, y] = (await this.ask(
      `const { left, top, width, height } = [...document.querySelector(argument).getClientRects()].at(-1);
       return [left + width / 2, top + height / 2];`,
      selector,
    )) as [number, number];
    await this.#engine.click(x, y);
    await this.pause();
  }

  /** Checks a condition up to five times, then records a fault. In `body`, `whole` tests whether an element is in view. */
  async check(fault: string, body: string, argument: unknown = null): Promise<void> {
    this.#opened += 1;
    for (let tries = 0; tries < 5; tries += 1) {
      if ((await this.ask(`${IN_VIEW} ${body}`, argument)) === true) return;
      await this.pause();
    }
    this.#faults.push(fault);
  }

  pause(): Promise<unknown> {
    return this.ask('await new Promise((resolve) => setTimeout(resolve, 600));');
  }

  get outcome(): Outcome {
    return { opened: this.#opened, faults: this.#faults };
  }
}

const IN_VIEW = `const whole = (element) => {
  if (!element?.checkVisibility({ visibilityProperty: true })) return false;
  const { top, bottom, left, right } = element.getBoundingClientRect();
  return top >= -1 && left >= -1 && bottom <= innerHeight + 1 && right <= innerWidth + 1;
};`;
