/** Cards of claims: marked in the text, clear of it, and in the address while they are open. */
import { readAddress, writeAddress } from './reading-address.ts';

const PREFIX = 'about-';

/** What the address said before a card wrote itself into it. */
let before: string | undefined;

/** Looks after the cards of the page. */
export function watchCards(): void {
  // Neither event bubbles.
  document.addEventListener('beforetoggle', onToggle, true);
  document.addEventListener('toggle', onToggled, true);
  // One may be open already.
  const card = document.querySelector<HTMLElement>('.card:popover-open');
  if (card) {
    mark(card, true);
    settle(card, true);
  }
}

/** The claim that an element is the card of. */
export function claimOf(card: unknown): HTMLElement | null {
  return card instanceof HTMLElement && card.matches('.card')
    ? document.getElementById(card.id.slice(PREFIX.length))
    : null;
}

/** Opens a claim’s card, with the claim in view; closing it leads back to its number. */
export function openCard(claim: HTMLElement): void {
  const source = claim.querySelector('button');
  const card = document.getElementById(PREFIX + claim.id);
  if (!source || !card || card.matches(':popover-open')) return;
  card.showPopover({ source });
  claim.scrollIntoView();
  // Until a page is complete, browsers go on looking for what its address names.
  if (document.readyState !== 'complete') {
    window.addEventListener('load', () => window.setTimeout(() => claim.scrollIntoView()), { once: true });
  }
}

function onToggle({ target, newState }: ToggleEvent): void {
  mark(target, newState === 'open');
}

function onToggled({ target, newState }: ToggleEvent): void {
  settle(target, newState === 'open');
}

/** Marks the claim of a card before the card moves, so that it finds its place beside the whole of it. */
function mark(card: EventTarget | null, open: boolean): void {
  const claim = claimOf(card);
  claim?.toggleAttribute('data-open', open);
  if (claim && open) void import('./cite-link.ts');
}

/** Once a card has opened or closed: focus, address, and room for the claim. */
function settle(card: EventTarget | null, open: boolean): void {
  const claim = claimOf(card);
  if (!claim || !(card instanceof HTMLElement)) return;
  if (open) {
    before ??= readAddress() === card.id ? claim.id : readAddress();
    writeAddress(card.id);
    // By `autofocus` the browser would scroll to where the card was before it found its place.
    card.querySelector('button')?.focus({ preventScroll: true });
    keepClear(card, claim);
  } else if (!document.querySelector('.card:popover-open')) {
    writeAddress(before ?? '');
    before = undefined;
    // Its own address led here: from now on it leads to the claim, or the card would stay at the foot of the text.
    if (card.matches(':target')) location.replace(`#${claim.id}`);
  }
}

/** Where a browser cannot place the card beside the claim, the text gives way. */
function keepClear(card: HTMLElement, claim: HTMLElement): void {
  const { top, left, bottom } = card.getBoundingClientRect();
  const text = claim.getBoundingClientRect();
  if (left < text.right && top < text.bottom && bottom > text.top) window.scrollBy(0, text.bottom - top + 8);
}
