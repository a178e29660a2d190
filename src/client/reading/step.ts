/** Steps from claim to claim; with a lens, only through the claims that it picks. */
import { claimOfOpenNote, noteOfClaim, openNote } from './note.ts';

/** The claim that the last step led to. Needed because the buttons take the focus from it. */
let last: HTMLElement | undefined;

/** The claims that no lens has dimmed. */
export function listPicked(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('.claim')].filter((claim) => !isDimmed(claim));
}

/** Goes to the next or previous picked claim; if a note is open, to the note of that claim. */
export function step(by: number): void {
  const claims = listPicked();
  const open = claimOfOpenNote();
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

/** The position of the current claim among the picked ones, from 1; 0 before the first step. */
export function placeAmongPicked(): number {
  const current = claimAt();
  return current ? listPicked().indexOf(current) + 1 : 0;
}

/** The current claim: that of the open note, the one with focus, or the last step’s. */
function claimAt(): HTMLElement | undefined {
  return claimOfOpenNote() ?? document.activeElement?.closest<HTMLElement>('.claim') ?? last;
}

/** The index of the claim to step to: after (or before) the current one, dimmed or not; otherwise from the top of the window. */
function next(claims: readonly HTMLElement[], current: HTMLElement | undefined, by: number): number {
  if (current && claims.includes(current)) return claims.indexOf(current) + by;
  const after = claims.findIndex((claim) => (current ? follows(claim, current) : isBelowTop(claim)));
  const first = after === -1 ? claims.length : after;
  return by > 0 ? first : first - 1;
}

function follows(claim: HTMLElement, other: HTMLElement): boolean {
  return (other.compareDocumentPosition(claim) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** Whether a claim begins below the top of the window. */
function isBelowTop(claim: HTMLElement): boolean {
  return claim.getBoundingClientRect().top > window.innerHeight * 0.1;
}

function isDimmed(claim: HTMLElement): boolean {
  return getComputedStyle(claim).getPropertyValue('--dimmed') !== '';
}
