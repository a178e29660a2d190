/** Going from claim to claim: those that a lens leaves in full ink, if one does. */
import { claimInHand, noteOfClaim, openNote } from './note.ts';

/** The claim that the last step led to, for those who step with buttons. */
let last: HTMLElement | undefined;

/** The claims that no lens has dimmed. */
export function listPicked(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('.claim')].filter((claim) => !isDimmed(claim));
}

/** To the picked claim after or before the one in hand; where a note is open, to its note. */
export function step(by: number): void {
  const claims = listPicked();
  const open = claimInHand();
  const target = claims[next(claims, claimAt(), by)];
  const note = target && noteOfClaim(target);
  if (!note) return;
  last = target;
  if (open) {
    openNote(note);
  } else {
    target.querySelector<HTMLElement>('.n')?.focus({ preventScroll: true });
    target.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }
  document.dispatchEvent(new Event('step'));
}

/** Where one is among the picked claims, from 1; 0 before the first step. */
export function placeAmongPicked(): number {
  const current = claimAt();
  return current ? listPicked().indexOf(current) + 1 : 0;
}

/** The claim in hand: of the open note, with focus, or led to last. */
function claimAt(): HTMLElement | undefined {
  return claimInHand() ?? document.activeElement?.closest<HTMLElement>('.claim') ?? last;
}

/** The index of the next one: after the one in hand, dimmed or not; else after what is read. */
function next(claims: readonly HTMLElement[], current: HTMLElement | undefined, by: number): number {
  if (current && claims.includes(current)) return claims.indexOf(current) + by;
  const after = claims.findIndex((claim) => (current ? follows(claim, current) : isBelowTop(claim)));
  const first = after === -1 ? claims.length : after;
  return by > 0 ? first : first - 1;
}

function follows(claim: HTMLElement, other: HTMLElement): boolean {
  return (other.compareDocumentPosition(claim) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** Whether a claim begins where somebody reads who has not chosen one. */
function isBelowTop(claim: HTMLElement): boolean {
  return claim.getBoundingClientRect().top > window.innerHeight * 0.1;
}

function isDimmed(claim: HTMLElement): boolean {
  return getComputedStyle(claim).getPropertyValue('--dimmed') !== '';
}
