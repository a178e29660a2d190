/** axe in a page: what it finds, in a line each. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright/test';
import type Axe from 'axe-core';
import type { RunOptions } from 'axe-core';

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
   * Kinds of element that have been checked in every way, to which those of this page are added. Looks are checked of the
   * first element of every other kind; names, ids and headings of the whole page, at the other width if a kind is new.
   */
  readonly checked?: Set<string>;
}

/** Checks the page as it stands, in both schemes at each of the widths. */
export async function findings(page: Page, { widths = WIDTHS, checked }: Scope = {}): Promise<string[]> {
  const kinds = checked && (await page.evaluate(kindsOfElement)).filter(([kind]) => !checked.has(kind));
  for (const [kind] of kinds ?? []) checked?.add(kind);
  const places = kinds?.map(([, place]) => place);
  const isKnown = places?.length === 0;
  const found: string[] = [];
  for (const { width, colorScheme, rules } of WAYS.slice(0, isKnown ? 1 : undefined)) {
    if (!widths.includes(width)) continue;
    if (page.viewportSize()?.width !== width) await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    for (const rule of isKnown ? (['structure'] as const) : rules) {
      const lines = await run(page, rule, rule === 'looks' ? places : undefined);
      found.push(...lines.map((line) => `${colorScheme}, ${width} pixels: ${line}`));
    }
  }
  return found;
}

/**
 * The kinds of element that have text or can be used, each with the place of its first element among `elements`. A kind is what
 * style sheets can tell an element by: its own and its ancestors' names, classes, attributes and style.
 */
function kindsOfElement(): [kind: string, place: number][] {
  const kinds = new Map<Element | null, string>();
  const first = new Map<string, number>();
  const elements = [...document.querySelectorAll('*')];
  // Kept in the page, where a script may add others when the width changes.
  Object.assign(window, { elements });
  for (const [place, element] of elements.entries()) {
    const classes = [...element.classList].sort().join('.');
    const attributes = element.getAttributeNames().sort().join();
    const own = `${element.localName}.${classes}[${attributes}]${element.getAttribute('style') ?? ''}`;
    const kind = `${kinds.get(element.parentElement) ?? ''}>${own}`;
    kinds.set(element, kind);
    const hasText = [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
    const isUsed = element.matches('a, button, input, select, summary, textarea, [tabindex]');
    if ((hasText || isUsed) && document.body.contains(element) && !first.has(kind)) first.set(kind, place);
  }
  return [...first];
}

/** Runs rules on a page, or on elements at some places of it. */
async function run(page: Page, rules: keyof typeof RULES, places?: readonly number[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  await page.evaluate(settle);
  // What passed is left in the page: it is far more than what did not.
  const violations = await page.evaluate(
    async ([options, chosen]) => {
      const { axe, elements } = window as unknown as { axe: typeof Axe; elements?: readonly HTMLElement[] };
      const include = chosen?.flatMap((place) => elements?.[place] ?? []) ?? [document.documentElement];
      return (await axe.run({ include }, options)).violations;
    },
    [RULES[rules], places] as const,
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
