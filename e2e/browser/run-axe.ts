/** Runs some rules of axe on a page, or on some of its elements. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright/test';
import type Axe from 'axe-core';
import type { RunOptions } from 'axe-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** No selectors, because they would take a tenth of the time, and the HTML of an element also identifies it. */
const OPTIONS: RunOptions = { resultTypes: ['violations', 'incomplete'], selectors: false, elementRef: true };

interface Outcome {
  /** The findings, one line for each rule. */
  readonly lines: string[];
  /** The indices of elements whose colours are wrong, or for which axe could not decide. */
  readonly open: readonly number[];
}

/** Loads axe in every page that is opened from now on, for tests that open many, because sending it takes longer than loading. */
export async function keepAxe(page: Page): Promise<void> {
  await page.addInitScript(AXE);
}

/** Runs rules on a page, or on the elements with some indices. */
export async function runAxe(page: Page, rules: RunOptions, places?: readonly number[]): Promise<Outcome> {
  // Only failures are returned, because there are far more passes.
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
