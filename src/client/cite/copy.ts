/** What the button after a text does when it is pressed. */
import { announce, copyElement } from '../dom/clipboard.ts';
import { dayOfAccess } from './day-of-access.ts';

/** How long a button tells what it has done. */
const SHOWN_MS = 2000;

const timers = new WeakMap<HTMLElement, number>();

/** Copies the text of the element before a button, and lets the button say so. */
export async function copyBefore(button: HTMLButtonElement): Promise<void> {
  const target = button.previousElementSibling;
  if (!(target instanceof HTMLElement)) return;
  for (const blank of target.querySelectorAll<HTMLElement>('[data-access-day]')) blank.replaceWith(dayOfAccess(blank));
  const copied = await copyElement(target);
  button.textContent = copied ? 'Copied' : 'Selected';
  announce(copied ? 'Copied' : 'The text is selected; copy it with the keyboard');
  window.clearTimeout(timers.get(button));
  const timer = window.setTimeout(() => {
    button.textContent = 'Copy';
    announce('');
  }, SHOWN_MS);
  timers.set(button, timer);
}
