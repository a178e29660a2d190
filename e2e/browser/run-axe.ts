/** Some rules of axe on a page, or on some elements of it. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright/test';
import type Axe from 'axe-core';
import type { RunOptions } from 'axe-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Selectors would take a tenth of the time, and the HTML of an element says as well which it is. */
const OPTIONS: RunOptions = { resultTypes: ['violations', 'incomplete'], selectors: false, elementRef: true };

interface Outcome {
  /** What axe finds, in a line for each rule. */
  readonly lines: string[];
  /** At which of the places the colours are not right, or axe could not tell. */
  readonly open: readonly number[];
}

/** Has axe in every page that is opened from now on: for tests that open many. To send it takes longer than to load it. */
export async function keepAxe(page: Page): Promise<void> {
  await page.addInitScript(AXE);
}

/** Runs rules on a page, or on the elements at some places of it. */
export async function runAxe(page: Page, rules: RunOptions, places?: readonly number[]): Promise<Outcome> {
  // What passed is left in the page: it is far more than what did not.
  const outcome = await page.evaluate(
    async ([options, chosen]) => {
      const { axe, elements } = window as unknown as { axe?: typeof Axe; elements?: readonly HTMLElement[] };
      if (!axe) return undefined;
      const include = chosen?.flatMap((place) => elements?.[place] ?? []) ?? [document.documentElement];
      const { violations, incomplete } = await axe.run({ include }, options);
      const ofColours = [...violations, ...incomplete].filter(({ id }) => id !== 'target-size');
      const open = new Set(ofColours.flatMap(({ nodes }) => nodes.map(({ element }) => element)));
      return {
        lines: violations.map(({ id, help, nodes }) => {
          const some = nodes.slice(0, 5).map(({ html }) => html);
          return `${id}: ${help}: ${some.join(', ')}`;
        }),
        open: chosen?.filter((place) => open.has(elements?.[place])) ?? [],
      };
    },
    [{ ...rules, ...OPTIONS }, places] as const,
  );
  if (outcome) return outcome;
  await page.evaluate(AXE);
  return runAxe(page, rules, places);
}
