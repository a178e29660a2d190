/** axe in a page: what it finds, in a line each. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Rules whose outcome hangs on colours and sizes; the others on what is there. */
const OF_LOOKS = ['color-contrast', 'link-in-text-block', 'target-size'];

const OPTIONS: Readonly<Record<Rules, RunOptions>> = {
  all: { rules: { 'target-size': { enabled: true } } },
  looks: { runOnly: OF_LOOKS },
  'all but colours': { rules: { 'target-size': { enabled: true }, 'color-contrast': { enabled: false } } },
};

/** Which rules: all, those on looks alone, or all but the one that reads the colours of every word. */
export type Rules = 'all' | 'looks' | 'all but colours';

/** Runs rules on a page as it is. */
export async function findings(page: Page, rules: Rules = 'all'): Promise<string[]> {
  const options: RunOptions = { ...OPTIONS[rules], resultTypes: ['violations'] };
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
