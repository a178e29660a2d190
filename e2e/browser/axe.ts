/** Runs axe on a page; gives one line for each finding. */
import type { Page } from 'playwright/test';
import type { RunOptions } from 'axe-core';
import { openFolds } from './built-pages.ts';
import { call, inOneCall } from './in-one-call.ts';
import { kindsOfElement, layoutOf, looksOfText, type Look } from './looks.ts';
import { runAxe } from './run-axe.ts';

/** The widths of a screen and a phone. */
export const WIDTHS = [1280, 320] as const;

/** Both schemes at each width, in the order with the fewest changes. */
const WAYS = [
  { width: 1280, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
  { width: 320, colorScheme: 'dark' },
  { width: 320, colorScheme: 'light' },
] as const;

/** The rules that depend on colours and those that depend on sizes, which take most of the time. */
const COLOURS = ['color-contrast', 'link-in-text-block'];
const SIZES = ['target-size'];

const STRUCTURE: RunOptions = {
  rules: Object.fromEntries([...COLOURS, ...SIZES].map((rule) => [rule, { enabled: false }])),
};

interface Scope {
  readonly widths?: readonly number[];
  /** What has been checked on other pages: kinds of element, and looks of text without faults. */
  readonly checked?: Set<string>;
  /** Whether to open all folds of the page first. */
  readonly isUnfolded?: boolean;
}

/**
 * Checks a page: names, ids and headings of the whole page, and, in both schemes at each width, the colours of every new look of
 * text and the sizes of every new kind of element. Anything that must be the same as what has been checked is left out.
 */
export async function findings(page: Page, scope: Scope = {}): Promise<string[]> {
  const { widths = WIDTHS, checked = new Set<string>(), isUnfolded = false } = scope;
  const ways = WAYS.filter(({ width }) => widths.includes(width));
  await widen(page, ways[0]?.width ?? WAYS[0].width);
  const [, , all, scheme] = await inOneCall(
    page,
    call(isUnfolded ? openFolds : () => undefined),
    call(finishTransitions),
    call(kindsOfElement, scope.checked === undefined),
    call(schemeOfPage),
  );
  const kinds = all.filter(([kind]) => !checked.has(kind));
  for (const [kind] of kinds) checked.add(kind);
  // Without new kinds of element, the page looks like the others in every scheme and width.
  if (kinds.length === 0) return inWay(page, scheme, (await runAxe(page, STRUCTURE)).lines);
  const places = kinds.map(([, place]) => place);
  const used = kinds.filter(([, , isUsed]) => isUsed).map(([, place]) => place);
  const found: string[] = [];
  let shown: string = scheme;
  let last: ReturnType<typeof layoutOf> | undefined;
  for (const { width, colorScheme } of ways) {
    await widen(page, width);
    if (shown !== colorScheme) await page.emulateMedia({ colorScheme });
    shown = colorScheme;
    const [, layout, looks] = await inOneCall(page, call(finishTransitions), call(layoutOf, places), call(looksOfText));
    // Roles and names depend on which elements are displayed, and which as a table or list.
    const lines = layout.displays === last?.displays ? [] : (await runAxe(page, STRUCTURE)).lines;
    lines.push(...(await checkLooks(page, looks, layout.boxes === last?.boxes ? [] : used, checked)));
    found.push(...inWay(page, colorScheme, lines));
    last = layout;
  }
  return found;
}

/** Checks the colours of looks of text that have not been found without faults, and the sizes of some elements. */
async function checkLooks(
  page: Page,
  all: readonly Look[],
  sized: readonly number[],
  checked: Set<string>,
): Promise<string[]> {
  const looks = all.filter(([look]) => !checked.has(look));
  const rules = [...(looks.length > 0 ? COLOURS : []), ...(sized.length > 0 ? SIZES : [])];
  if (rules.length === 0) return [];
  const { lines, open } = await runAxe(page, { runOnly: rules }, [...looks.flatMap(([, places]) => places), ...sized]);
  for (const [look, places] of looks) if (!places.some((place) => open.includes(place))) checked.add(look);
  return lines;
}

async function widen(page: Page, width: number): Promise<void> {
  if (page.viewportSize()?.width !== width) await page.setViewportSize({ width, height: 800 });
}

function inWay(page: Page, scheme: string, lines: readonly string[]): string[] {
  return lines.map((line) => `${scheme}, ${page.viewportSize()?.width ?? '?'} pixels: ${line}`);
}

/** Ends transitions, because some colours change slowly with the scheme. */
function finishTransitions(): void {
  const transitions = document.getAnimations().filter((animation) => animation instanceof CSSTransition);
  for (const transition of transitions) transition.finish();
}

function schemeOfPage(): string {
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
