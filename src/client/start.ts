/**
 * Fetches what a page does beyond being read, when a reader stirs: the cards of its entities, and on the reading page
 * the rest. Before that it costs next to nothing.
 */
const SIGNS = ['pointerover', 'pointerdown', 'focusin', 'click', 'keydown', 'scroll'];

let begun: Promise<void> | undefined;
/** What has happened until somebody listens. */
const cues: Event[] = [];

// Where entities are what a list is of, a link to one leads there at once.
if (
  document.querySelector('main:not(.page-index, :has(search-page)) a[href*="/entities/"], td a[href*="/entities/"]')
) {
  for (const sign of SIGNS) document.addEventListener(sign, onSign);
  if (/^#(about|lens)-/.test(location.hash) || history.state !== null) onSign();
}

function onSign(event?: Event): void {
  // A pointer that rests beside the text, as the page comes, means nothing.
  if (event?.type === 'pointerover' && !(event.target instanceof Element && event.target.closest('main'))) return;
  if (event) cues.push(event);
  // A finger asks for the card with its first tap; this one comes before anybody else listens.
  if (event instanceof PointerEvent && event.type === 'click' && event.pointerType === 'touch') {
    if (event.target instanceof Element && event.target.closest('main a[href*="/entities/"]')) event.preventDefault();
  }
  begun ??= begin();
}

async function begin(): Promise<void> {
  try {
    const parts = [import('./entity-card.ts'), ...(document.querySelector('.bar') ? [import('./reading.ts')] : [])];
    for (const part of await Promise.all(parts)) part.begin(cues);
  } catch {
    // Where they cannot be fetched, a link is a link: the one that a finger has tapped is followed after all.
    const tap = cues.findLast(({ defaultPrevented }) => defaultPrevented);
    if (tap?.target instanceof Element) tap.target.closest('a')?.click();
  }
  for (const sign of SIGNS) document.removeEventListener(sign, onSign);
}
