/** Several functions in a page for one message there and back; between two messages the page may be drawn again. */
import type { Page } from 'playwright/test';

/** A function, as its text, and what it is given. */
interface Call<Result> {
  readonly text: string;
  /** Never there: it keeps the type. */
  readonly result?: Result;
}

/** What runs in the page. The function can use nothing from outside of it. */
export function call<Arguments extends readonly unknown[], Result>(
  run: (...given: Arguments) => Result,
  ...given: Arguments
): Call<Result> {
  return { text: `(${run.toString()})(...${JSON.stringify(given)})` };
}

/** Runs them one after the other, promises waited for; what they return. */
export async function inOneCall<const Calls extends readonly Call<unknown>[]>(
  page: Page,
  ...calls: Calls
): Promise<{ -readonly [Key in keyof Calls]: Calls[Key] extends Call<infer Result> ? Awaited<Result> : never }> {
  return page.evaluate(`(async () => [${calls.map(({ text }) => `await ${text}`).join()}])()`);
}
