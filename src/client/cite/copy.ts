/** What the button after a text does when it is pressed. */
import { copyElement } from '../dom/clipboard.ts';
import { showDone } from './copy-button.ts';
import { dayOfAccess } from './day-of-access.ts';

/** Copies the text of the element before a button, and lets the button say so. */
export async function copyBefore(button: HTMLButtonElement): Promise<void> {
  const target = button.previousElementSibling;
  if (!(target instanceof HTMLElement)) return;
  for (const blank of target.querySelectorAll<HTMLElement>('[data-access-day]')) blank.replaceWith(dayOfAccess(blank));
  if (await copyElement(target)) showDone(button, 'Copied', 'Copied', 'Copy');
  else showDone(button, 'Selected', 'The text is selected; copy it with the keyboard', 'Copy');
}
