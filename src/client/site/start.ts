/**
 * Once the reader does something, loads what a page needs for more than reading: entity cards, quoting, exporting lists, and
 * the scripts of the reading page.
 */
const EVENT_TYPES = ['pointerover', 'pointerdown', 'focusin', 'click', 'keydown', 'scroll'];

let begun: Promise<void> | undefined;
/** The events before the scripts were loaded, which are passed to them. */
const events: Event[] = [];

/** Links that show a card first. In a list of entities, a link opens its page directly. */
const CARDS = 'main:not(.page-index, :has(search-page)) a[href*="/entities/"], td a[href*="/entities/"]';

/** The scripts, with a selector of the elements that need them. */
const parts = [
  [CARDS, () => import('./entity-card.ts')],
  ['.bar', () => import('../reading/begin.ts')],
  ['.quote, .export', () => import('./take-along.ts')],
] as const;
const wanted = parts.filter(([where]) => document.querySelector(where));

if (wanted.length > 0) {
  for (const type of EVENT_TYPES) document.addEventListener(type, onEvent);
  if (/^#(about|lens)-/.test(location.hash) || history.state !== null) onEvent();
}

function onEvent(event?: Event): void {
  // A pointer that happens to be outside the text while the page loads does not count.
  if (event?.type === 'pointerover' && !(event.target instanceof Element && event.target.closest('main'))) return;
  if (event) events.push(event);
  if (event instanceof MouseEvent && event.type === 'click' && isOurs(event)) event.preventDefault();
  begun ??= begin();
}

/** Whether a click is for the scripts, which would prevent the browser from following the link. */
function isOurs(event: MouseEvent): boolean {
  const link = event.target instanceof Element ? event.target.closest('main a') : null;
  // The first tap on an entity shows its card; a click on the number of a claim opens its note.
  return event instanceof PointerEvent && event.pointerType === 'touch' && link?.matches(CARDS)
    ? true
    : link?.matches('.page-reading [href^="#about-"]:not(.note-foot a)') === true &&
        event.button === 0 &&
        !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
}

async function begin(): Promise<void> {
  let failed = false;
  try {
    for (const part of await Promise.all(wanted.map(([, load]) => load()))) part.begin(events);
  } catch {
    failed = true;
  }
  for (const type of EVENT_TYPES) document.removeEventListener(type, onEvent);
  // If the scripts could not be loaded, the click that was prevented is repeated, and follows the link.
  const held = failed ? events.findLast(({ defaultPrevented }) => defaultPrevented) : undefined;
  if (held?.target instanceof Element) held.target.closest('a')?.click();
}
