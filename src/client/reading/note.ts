/**
 * Notes on claims. A note is open while the address names it; the script keeps the text where it is, puts the note
 * beside its claim, and moves the focus there and back. Without it the browser scrolls to the note.
 */
import { readAddress, writeAddress } from './address.ts';

const PREFIX = 'about-';
/** From this width on notes are in a column beside the text (styles/note-place.css). */
const isWide = window.matchMedia('(min-width: 68.75rem)');

/** The open note. */
let current: HTMLElement | undefined;

/** Places the open note again when it grows, because a script has added buttons or a font has been loaded. */
const growth = new ResizeObserver(() => {
  if (current) place(current);
});

/** Watches the notes of the page. */
export function watchNotes(): void {
  current = noteOfAddress();
  window.addEventListener('hashchange', followAddress);
  window.addEventListener('resize', () => {
    if (current) place(current);
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.defaultPrevented || !current) return;
    event.preventDefault();
    closeNote();
  });
  for (const body of document.querySelectorAll('.note-body')) body.addEventListener('beforematch', onFound);
}

/** The claim of the open note. */
export function claimOfOpenNote(): HTMLElement | undefined {
  return current && claimOf(current);
}

/** The note on a claim. */
export function noteOfClaim({ id }: HTMLElement): HTMLElement | undefined {
  return noteOf(`#${PREFIX}${id}`);
}

/** Handles a plain click on a link to a note, on its close button, or outside the sheet; returns whether it was one. */
export function onNoteClick(event: MouseEvent): boolean {
  const { target } = event;
  if (!(target instanceof Element) || event.button !== 0 || isWithKey(event)) return false;
  const link = target.closest<HTMLAnchorElement>('a[href^="#"]:not(.note-foot a)');
  const note = link && noteOf(link.hash);
  if (note) {
    event.preventDefault();
    if (note === current) closeNote();
    else openNote(note);
  } else if (link?.matches('.note-close')) {
    event.preventDefault();
    closeNote();
  } else if (current?.matches('.sheet') && !isWide.matches && !target.closest('a, button, .note, [popover]')) {
    closeNote();
  } else return false;
  return true;
}

/** Opens a note beside its claim, and moves the focus to it. */
export function openNote(note: HTMLElement): void {
  const claim = claimOf(note);
  keepStill(claim, () => {
    note.classList.add('sheet');
    location.hash = note.id;
    writeAddress(note.id); // with the lens that is on
  });
  current = note;
  place(note);
  growth.observe(note);
  note.focus({ preventScroll: true });
}

/** Closes the open note: the address becomes that of its claim, and focus goes to its number. */
export function closeNote(): void {
  const claim = current && claimOf(current);
  if (!claim) return;
  keepStill(claim, () => location.replace(`${location.pathname}${location.search}#${claim.id}`));
  leave();
  // The number has focus now, so it must be visible.
  const { top } = claim.getBoundingClientRect();
  if (top < barHeight() || top > window.innerHeight - 30) claim.scrollIntoView({ behavior: 'instant' });
}

/** Opens the note of the address after Back, Forward, or an edit. */
function followAddress(): void {
  const note = noteOfAddress();
  if (note === current) return;
  if (current) leave();
  current = note;
  if (!note) return;
  note.classList.add('sheet');
  place(note);
  growth.observe(note);
  note.focus({ preventScroll: true });
}

/** Returns focus to the number of the note that was open, unless it has moved elsewhere. */
function leave(): void {
  const number = current && claimOf(current).querySelector<HTMLElement>('.n');
  const active = document.activeElement;
  if (active === null || active === document.body || current?.contains(active)) number?.focus({ preventScroll: true });
  current?.classList.remove('sheet');
  growth.disconnect();
  current = undefined;
}

/** Puts a note beside its claim, and both in view. */
function place(note: HTMLElement): void {
  const claim = claimOf(note);
  const top = barHeight() + 8;
  if (isWide.matches) {
    const lines = claim.getBoundingClientRect();
    if (lines.top < top || lines.top > window.innerHeight - 60) {
      window.scrollBy({ top: lines.top - Math.max(top, window.innerHeight * 0.15), behavior: 'instant' });
    }
    const beside = claim.getBoundingClientRect().top;
    const lowest = window.innerHeight - note.offsetHeight - 12;
    const origin = note.parentElement?.getBoundingClientRect().top ?? 0;
    note.style.setProperty('--y', `${Math.max(top, Math.min(beside, lowest)) - origin}px`);
  } else if (note.matches('.sheet')) {
    const { top: first, bottom: last } = claim.getBoundingClientRect();
    const floor = note.getBoundingClientRect().top - 8;
    if (first >= top && last <= floor) return;
    // Shows the end of the claim above the sheet, or its start if it does not fit.
    window.scrollBy({ top: Math.min(first - top, Math.max(last - floor, 0) || first - top), behavior: 'instant' });
  }
}

/** Calls a function that may scroll or shorten the page, and keeps an element where it was in the window. */
function keepStill(element: HTMLElement, act: () => void): void {
  const { top } = element.getBoundingClientRect();
  act();
  window.scrollBy({ top: element.getBoundingClientRect().top - top, behavior: 'instant' });
}

/** Opens a closed note in which the browser’s search has found words. */
function onFound({ currentTarget }: Event): void {
  const body = currentTarget;
  if (!(body instanceof HTMLElement) || !body.parentElement) return;
  openNote(body.parentElement);
  // Browsers remove `hidden` when they find words. The address keeps the note open; this makes it searchable once it is closed.
  window.setTimeout(() => body.setAttribute('hidden', 'until-found'));
}

function noteOfAddress(): HTMLElement | undefined {
  return noteOf(`#${readAddress()}`);
}

function noteOf(hash: string): HTMLElement | undefined {
  const element = hash.startsWith(`#${PREFIX}`) ? document.getElementById(hash.slice(1)) : null;
  return element?.matches('.note') ? element : undefined;
}

/** The claim that a note belongs to. */
export function claimOf(note: HTMLElement): HTMLElement {
  return document.getElementById(note.id.slice(PREFIX.length)) ?? note;
}

/** How much of the window the bar and the line of a lens below it cover; 0 before the bar sticks to the top. */
function barHeight(): number {
  const parts = [...document.querySelectorAll<HTMLElement>('.bar, .bar-key')].map((part) =>
    part.getBoundingClientRect(),
  );
  return (parts[0]?.top ?? 0) > 1 ? 0 : Math.max(0, ...parts.map(({ bottom }) => bottom));
}

function isWithKey({ metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean {
  return metaKey || ctrlKey || shiftKey || altKey;
}
