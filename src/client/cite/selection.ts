/**
 * A bar with Quote, Cite and Link for the claims that a selection touches; text copied in the usual way keeps who says it. The
 * bar shows when the selection is complete; `q` moves the focus to it, and without a selection shows it for the current claim.
 */
import { loadStyles } from '../dom/load-styles.ts';
import { isShortcutOn } from '../dom/single-keys.ts';
import { giveAttributed } from './attributed-copy.ts';
import { placeBar } from './place-bar.ts';
import { createBar, type Bar } from './selection-bar.ts';
import styles from './take.css?url';
import { claimsIn, type Touched } from './touched.ts';

/** How long a selection must stay unchanged before the bar shows, because it changes with every character. */
const REST_MS = 150;

let bar: Bar | undefined;
let timer = 0;
let isDown = false;

/** Watches the selections of the page. */
export function watchSelection(): void {
  document.addEventListener('selectionchange', updateSoon);
  document.addEventListener('pointerdown', () => (isDown = true));
  for (const end of ['pointerup', 'pointercancel']) {
    document.addEventListener(end, () => {
      isDown = false;
      updateSoon();
    });
  }
  document.addEventListener('keydown', onKey);
  document.addEventListener('copy', giveAttributed);
  updateSoon();
}

/** Updates the bar after a pause, because a selection may still grow. */
function updateSoon(): void {
  window.clearTimeout(timer);
  timer = window.setTimeout(() => void update(), REST_MS);
}

async function update(): Promise<void> {
  const range = selectedRange();
  if (isDown && range) return;
  // In some browsers, focusing a button of the bar removes the selection.
  if (bar?.element.contains(document.activeElement)) return;
  const claims = range ? claimsIn(range) : [];
  if (range && claims.length > 0) await show(claims, range);
  else bar?.hide();
}

async function show(claims: readonly Touched[], range?: Range): Promise<Bar> {
  await loadStyles(styles);
  bar ??= createBar();
  const box = (range ?? claims[0]?.element)?.getBoundingClientRect() ?? { top: 0, bottom: 0 };
  bar.show(claims, range?.cloneRange(), placeBar(box, window.innerHeight));
  return bar;
}

function onKey(event: KeyboardEvent): void {
  const { key, target } = event;
  if (key === 'Escape' && bar?.element.contains(document.activeElement)) {
    event.preventDefault();
    bar.leave();
  }
  if (key !== 'q' || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
  if (target instanceof Element && target.matches('input:not([type=radio], [type=checkbox]), textarea, select')) return;
  if (!isShortcutOn()) return;
  const range = selectedRange();
  const selected = range ? claimsIn(range) : [];
  const claims = selected.length > 0 ? selected : currentClaim();
  if (claims.length === 0) return;
  event.preventDefault();
  void show(claims, selected.length > 0 ? range : undefined).then((shown) => shown.enter());
}

/** The claim with focus or with the open note; on the page of a claim, the claim of the page. */
function currentClaim(): Touched[] {
  const note = document.querySelector('.note:target .note-claim');
  const element =
    document.activeElement?.closest('.claim, .item') ?? note ?? document.querySelector('.page-claim > .statement');
  if (!element) return [];
  const range = document.createRange();
  range.selectNodeContents(element);
  return claimsIn(range).slice(0, 1);
}

function selectedRange(): Range | undefined {
  const selection = document.getSelection();
  return selection && !selection.isCollapsed && selection.rangeCount > 0 ? selection.getRangeAt(0) : undefined;
}
