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
  claimOf(document.querySelector('.card:popover-open'))?.toggleAttribute('data-open', true);
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
  const claim = claimOf(target);
  if (!claim) return;
  claim.toggleAttribute('data-open', newState === 'open');
  if (newState === 'open') void import('./cite-link.ts');
}

function onToggled({ target, newState }: ToggleEvent): void {
  const claim = claimOf(target);
  if (!claim || !(target instanceof HTMLElement)) return;
  if (newState === 'open') {
    before ??= readAddress() === target.id ? claim.id : readAddress();
    writeAddress(target.id);
    // By `autofocus` the browser would scroll to where the card was before it found its place.
    target.querySelector('button')?.focus({ preventScroll: true });
    keepClear(target, claim);
  } else if (!document.querySelector('.card:popover-open')) {
    writeAddress(before ?? '');
    before = undefined;
    // Its own address led here: from now on it leads to the claim, or the card would stay at the foot of the text.
    if (target.matches(':target')) location.replace(`#${claim.id}`);
  }
}

/** Where a browser cannot place the card beside the claim, the text gives way. */
function keepClear(card: HTMLElement, claim: HTMLElement): void {
  const { top, left, bottom } = card.getBoundingClientRect();
  const text = claim.getBoundingClientRect();
  if (left < text.right && top < text.bottom && bottom > text.top) window.scrollBy(0, text.bottom - top + 8);
}
