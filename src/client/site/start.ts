/**
 * Loads what a page needs beyond reading once the reader does something: entity cards, quoting, exporting lists, and
 * the scripts of the reading page.
 */
const SIGNS = ['pointerover', 'pointerdown', 'focusin', 'click', 'keydown', 'scroll'];

let begun: Promise<void> | undefined;
/** The events until then, which are replayed. */
const cues: Event[] = [];

/** Links that show a card first. In a list of entities a link leads to its page at once. */
const CARDS = 'main:not(.page-index, :has(search-page)) a[href*="/entities/"], td a[href*="/entities/"]';

/** What is loaded, on pages that have the elements for it. */
const parts = [
  [CARDS, () => import('./entity-card.ts')],
  ['.bar', () => import('../reading/begin.ts')],
  ['.quote, .export', () => import('./take-along.ts')],
] as const;
const wanted = parts.filter(([where]) => document.querySelector(where));

if (wanted.length > 0) {
  for (const sign of SIGNS) document.addEventListener(sign, onSign);
  if (/^#(about|lens)-/.test(location.hash) || history.state !== null) onSign();
}

function onSign(event?: Event): void {
  // A pointer that rests outside the text while the page loads is no sign.
  if (event?.type === 'pointerover' && !(event.target instanceof Element && event.target.closest('main'))) return;
  if (event) cues.push(event);
  if (event instanceof MouseEvent && event.type === 'click' && isOurs(event)) event.preventDefault();
  begun ??= begin();
}

/** Whether the scripts, once loaded, would keep the browser from following a click. */
function isOurs(event: MouseEvent): boolean {
  const link = event.target instanceof Element ? event.target.closest('main a') : null;
  // The first tap on an entity shows its card; the number of a claim opens its note.
  return event instanceof PointerEvent && event.pointerType === 'touch' && link?.matches(CARDS)
    ? true
    : link?.matches('.page-reading [href^="#about-"]:not(.note-foot a)') === true &&
        event.button === 0 &&
        !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
}

async function begin(): Promise<void> {
  let failed = false;
  try {
    for (const part of await Promise.all(wanted.map(([, load]) => load()))) part.begin(cues);
  } catch {
    failed = true;
  }
  for (const sign of SIGNS) document.removeEventListener(sign, onSign);
  // Without the scripts a link is only a link, so the click that was prevented is made again.
  const held = failed ? cues.findLast(({ defaultPrevented }) => defaultPrevented) : undefined;
  if (held?.target instanceof Element) held.target.closest('a')?.click();
}
