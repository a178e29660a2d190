/** axe in a page: what it finds, in a line each. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Widths of a phone and of a screen. */
export const WIDTHS = [1280, 320] as const;

/** A page is checked in both schemes at each width. */
const WAYS = [
  { width: 1280, colorScheme: 'light', rules: ['structure', 'looks'] },
  { width: 1280, colorScheme: 'dark', rules: ['looks'] },
  { width: 320, colorScheme: 'dark', rules: ['structure', 'looks'] },
  { width: 320, colorScheme: 'light', rules: ['looks'] },
] as const;

/** Rules whose result depends on the style sheets; they take four fifths of the time. */
const LOOKS = ['color-contrast', 'link-in-text-block', 'target-size'];

/** Selectors would take a tenth of the time, and the HTML of an element says as well which it is. */
const OPTIONS: RunOptions = { resultTypes: ['violations'], selectors: false };

const RULES: Readonly<Record<'structure' | 'looks', RunOptions>> = {
  structure: { ...OPTIONS, rules: Object.fromEntries(LOOKS.map((rule) => [rule, { enabled: false }])) },
  looks: { ...OPTIONS, runOnly: LOOKS },
};

interface Scope {
  readonly widths?: readonly number[];
  /**
   * Kinds of element that have been checked in every way, to which those of this page are added. A page that has no
   * other looks like those in every way; whether its own names, ids and headings are right is checked in one.
   */
  readonly checked?: Set<string>;
}

/** Checks the page as it stands, in both schemes at each of the widths. */
export async function findings(page: Page, { widths = WIDTHS, checked }: Scope = {}): Promise<string[]> {
  const kinds = checked && (await page.evaluate(kindsOfElement));
  const isKnown = kinds?.every((kind) => checked?.has(kind)) === true;
  for (const kind of kinds ?? []) checked?.add(kind);
  const found: string[] = [];
  for (const { width, colorScheme, rules } of WAYS.slice(0, isKnown ? 1 : undefined)) {
    if (!widths.includes(width)) continue;
    if (page.viewportSize()?.width !== width) await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    for (const rule of isKnown ? (['structure'] as const) : rules) {
      const lines = await run(page, rule);
      found.push(...lines.map((line) => `${colorScheme}, ${width} pixels: ${line}`));
    }
  }
  return found;
}

/** Every element as what style sheets can tell it by: its own and its ancestors' names, classes, attributes and style. */
function kindsOfElement(): string[] {
  const kinds = new Map<Element | null, string>();
  for (const element of document.querySelectorAll('*')) {
    const classes = [...element.classList].sort().join('.');
    const attributes = element.getAttributeNames().sort().join();
    const own = `${element.localName}.${classes}[${attributes}]${element.getAttribute('style') ?? ''}`;
    kinds.set(element, `${kinds.get(element.parentElement) ?? ''}>${own}`);
  }
  return [...new Set(kinds.values())];
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
