/** Runs several functions in a page with one message, because the page may be drawn again between two messages. */
import type { Page } from 'playwright/test';

/** The call of a function, as text. */
interface Call<Result> {
  readonly text: string;
  /** Never set; it only carries the type of the result. */
  readonly result?: Result;
}

/** A call to run in the page. The function must not use anything from outside. */
export function call<Arguments extends readonly unknown[], Result>(
  run: (...given: Arguments) => Result,
  ...given: Arguments
): Call<Result> {
  return { text: `(${run.toString()})(...${JSON.stringify(given)})` };
}

/** Runs calls one after the other, awaiting promises; gives what they return. */
export async function inOneCall<const Calls extends readonly Call<unknown>[]>(
  page: Page,
  ...calls: Calls
): Promise<{ -readonly [Key in keyof Calls]: Calls[Key] extends Call<infer Result> ? Awaited<Result> : never }> {
  return page.evaluate(`(async () => [${calls.map(({ text }) => `await ${text}`).join()}])()`);
}
