/** axe in a page: what it finds, in a line each. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Rules whose outcome hangs on colours and sizes; the others on what is there. */
const OF_LOOKS = ['color-contrast', 'link-in-text-block', 'target-size'];

/** Runs all rules, or those alone that hang on the looks of the page. */
export async function findings(page: Page, rules: 'all' | 'looks' = 'all'): Promise<string[]> {
  const options: RunOptions =
    rules === 'all'
      ? { rules: { 'target-size': { enabled: true } }, resultTypes: ['violations'] }
      : { runOnly: OF_LOOKS, resultTypes: ['violations'] };
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  const { violations } = await page.evaluate(
    (run) => (window as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } }).axe.run(run),
    options,
  );
  return violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}: ${nodes
        .map(({ target }) => target.join(' '))
        .slice(0, 5)
        .join(', ')}`,
  );
}
