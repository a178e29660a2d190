/** axe in a page: what it finds, in a line each. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright/test';
import type Axe from 'axe-core';
import type { RunOptions } from 'axe-core';
import { kindsOfElement, layoutOf, looksOfText } from './looks.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Widths of a phone and of a screen. */
export const WIDTHS = [1280, 320] as const;

/** A page is checked in both schemes at each width. */
const WAYS = [
  { width: 1280, schemes: ['light', 'dark'] },
  { width: 320, schemes: ['dark', 'light'] },
] as const;

/** Rules whose result depends on colours, and on sizes; they take most of the time. */
const COLOURS = ['color-contrast', 'link-in-text-block'];
const SIZES = ['target-size'];

const STRUCTURE: RunOptions = {
  rules: Object.fromEntries([...COLOURS, ...SIZES].map((rule) => [rule, { enabled: false }])),
};

/** Selectors would take a tenth of the time, and the HTML of an element says as well which it is. */
const OPTIONS: RunOptions = { resultTypes: ['violations', 'incomplete'], selectors: false, elementRef: true };

interface Scope {
  readonly widths?: readonly number[];
  /** What has been checked on other pages: kinds of element in every way, and looks of text that were good. */
  readonly checked?: Set<string>;
}

/** Has axe in every page that is opened from now on: for tests that open many. To send it takes longer than to load it. */
export async function keepAxe(page: Page): Promise<void> {
  await page.addInitScript(AXE);
}

/**
 * Checks the page as it stands. Names, ids and headings of the whole page; in both schemes at each of the widths the colours of
 * every new look of text and the sizes of what is of a new kind. What cannot differ from what has been checked is left out.
 */
export async function findings(page: Page, { widths = WIDTHS, checked: elsewhere }: Scope = {}): Promise<string[]> {
  const checked = elsewhere ?? new Set<string>();
  const all = await page.evaluate(kindsOfElement, elsewhere === undefined);
  const kinds = all.filter(([kind]) => !checked.has(kind));
  for (const [kind] of kinds) checked.add(kind);
  const places = kinds.map(([, place]) => place);
  const used = kinds.filter(([, , isUsed]) => isUsed).map(([, place]) => place);
  const found: string[] = [];
  let displays: string | undefined;
  for (const { width, schemes } of WAYS.filter((way) => widths.includes(way.width))) {
    let boxes: string | undefined;
    for (const colorScheme of schemes) {
      if (page.viewportSize()?.width !== width) await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      await page.evaluate(finishTransitions);
      const way = `${colorScheme}, ${width} pixels`;
      const layout = await page.evaluate(layoutOf, places);
      // Roles and names depend on what is shown, and on what is shown as a table or a list.
      const lines = layout.displays === displays ? [] : (await run(page, STRUCTURE)).lines;
      if (kinds.length > 0) lines.push(...(await checkLooks(page, layout.boxes === boxes ? [] : used, checked)));
      found.push(...lines.map((line) => `${way}: ${line}`));
      if (kinds.length === 0) return found;
      ({ displays, boxes } = layout);
    }
  }
  return found;
}

/** Checks the looks of text that have not been found good, and the sizes of some elements. */
async function checkLooks(page: Page, sized: readonly number[], checked: Set<string>): Promise<string[]> {
  const looks = (await page.evaluate(looksOfText)).filter(([look]) => !checked.has(look));
  const rules = [...(looks.length > 0 ? COLOURS : []), ...(sized.length > 0 ? SIZES : [])];
  if (rules.length === 0) return [];
  const { lines, open } = await run(page, { runOnly: rules }, [...looks.flatMap(([, places]) => places), ...sized]);
  for (const [look, places] of looks) if (!places.some((place) => open.includes(place))) checked.add(look);
  return lines;
}

interface Outcome {
  /** What axe finds, in a line for each rule. */
  readonly lines: string[];
  /** At which of the places the colours are not right, or axe could not tell. */
  readonly open: readonly number[];
}

/** Runs rules on a page, or on the elements at some places of it. */
async function run(page: Page, rules: RunOptions, places?: readonly number[]): Promise<Outcome> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  // What passed is left in the page: it is far more than what did not.
  return page.evaluate(
    async ([options, chosen]) => {
      const { axe, elements } = window as unknown as { axe: typeof Axe; elements?: readonly HTMLElement[] };
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
}

/** Some colours change slowly with the scheme. */
function finishTransitions(): void {
  const transitions = document.getAnimations().filter((animation) => animation instanceof CSSTransition);
  for (const transition of transitions) transition.finish();
}
