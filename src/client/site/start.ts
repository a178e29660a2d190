/**
 * Fetches what a page does beyond being read, when a reader stirs: the cards of its entities, what quotes a claim, what
 * exports a list, and on the reading page the rest. Before that it costs next to nothing.
 */
const SIGNS = ['pointerover', 'pointerdown', 'focusin', 'click', 'keydown', 'scroll'];

let begun: Promise<void> | undefined;
/** What has happened until somebody listens. */
const cues: Event[] = [];

/** Links that show a card first. Where entities are what a list is of, a link to one leads there at once. */
const CARDS = 'main:not(.page-index, :has(search-page)) a[href*="/entities/"], td a[href*="/entities/"]';

/** What is fetched, and where a page has something for it to do. */
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
  // A pointer that rests beside the text, as the page comes, means nothing.
  if (event?.type === 'pointerover' && !(event.target instanceof Element && event.target.closest('main'))) return;
  if (event) cues.push(event);
  if (event instanceof MouseEvent && event.type === 'click' && isOurs(event)) event.preventDefault();
  begun ??= begin();
}

/** Whether a click comes before those listen who would have kept the browser from following it. */
function isOurs(event: MouseEvent): boolean {
  const link = event.target instanceof Element ? event.target.closest('main a') : null;
  // A finger asks for the card of an entity with its first tap; a number opens its note and leaves the text where it is.
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
  // Where they cannot be fetched, a link is a link: the one that was held back is followed after all.
  const held = failed ? cues.findLast(({ defaultPrevented }) => defaultPrevented) : undefined;
  if (held?.target instanceof Element) held.target.closest('a')?.click();
}
