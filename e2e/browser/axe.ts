/** axe in a page: what it finds, in a line each. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Widths of a phone and of a screen. */
export const WIDTHS = [1280, 320] as const;

/**
 * A page is looked at in both schemes at each width. What is there and how large it is depends on the width, so all rules
 * run once for each width, in one scheme and the other; colours are looked at in all four ways.
 */
const WAYS = [
  { width: 1280, colorScheme: 'light', rules: 'all' },
  { width: 1280, colorScheme: 'dark', rules: 'colours' },
  { width: 320, colorScheme: 'dark', rules: 'all' },
  { width: 320, colorScheme: 'light', rules: 'colours' },
] as const;

/** Selectors would take a tenth of the time, and the HTML of an element says as well which it is. */
const OPTIONS: RunOptions = { resultTypes: ['violations'], selectors: false };

const RULES: Readonly<Record<'all' | 'colours', RunOptions>> = {
  all: { ...OPTIONS, rules: { 'target-size': { enabled: true } } },
  colours: { ...OPTIONS, runOnly: ['color-contrast', 'link-in-text-block'] },
};

/** Looks at the page as it stands, in both schemes at each of the widths. */
export async function findings(page: Page, widths: readonly number[] = WIDTHS): Promise<string[]> {
  const found: string[] = [];
  for (const { width, colorScheme, rules } of WAYS) {
    if (!widths.includes(width)) continue;
    if (page.viewportSize()?.width !== width) await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    const lines = await run(page, rules);
    found.push(...lines.map((line) => `${colorScheme}, ${width} pixels: ${line}`));
  }
  return found;
}

async function run(page: Page, rules: keyof typeof RULES): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  await page.evaluate(settle);
  // What passed is left in the page: it is far more than what did not.
  const violations = await page.evaluate(
    async (options) =>
      (await (window as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } }).axe.run(options))
        .violations,
    RULES[rules],
  );
  return violations.map(({ id, help, nodes }) => {
    const elements = nodes.slice(0, 5).map(({ html }) => html);
    return `${id}: ${help}: ${elements.join(', ')}`;
  });
}

/** Waits until no colour changes any more, as some do with the scheme. */
async function settle(): Promise<void> {
  const transitions = document.getAnimations().filter((animation) => animation instanceof CSSTransition);
  await Promise.allSettled(transitions.map(({ finished }) => finished));
}
