/** Buttons that copy something, and say so. */
import { announce, copyElement } from '../dom/clipboard.ts';
import { make } from '../dom/nodes.ts';
import { dayOfAccess } from './day-of-access.ts';

/** What is done when it is pressed; whether that was possible. */
export type Copy = () => Promise<boolean>;

/** Makes one. `name` is for those who do not see what is beside it. */
export function createCopyButton(
  label: string,
  copy: Copy,
  name = label,
  [done, failed]: readonly [string, string] = ['Copied', 'Not copied'],
): HTMLButtonElement {
  // Its name stays while its words change.
  const button = make('button', { type: 'button', 'aria-label': name }, label);
  const said = name.startsWith('Copy') ? name.replace('Copy', done) : `${name}: ${done}`;
  button.addEventListener('click', () => {
    void copy().then((copied) => {
      if (copied) showDone(button, done, said, label);
      else showDone(button, failed, failed, label);
    });
  });
  return button;
}

/** Shows on a button what it has done, and tells screen readers; soon the button has its own words again. */
function showDone(button: HTMLButtonElement, words: string, message: string, label: string): void {
  button.textContent = words;
  announce(message);
  window.clearTimeout(timers.get(button));
  const timer = window.setTimeout(() => {
    button.textContent = label;
    announce('');
  }, SHOWN_MS);
  timers.set(button, timer);
}

const timers = new WeakMap<HTMLElement, number>();

/** How long a button says what it has done. */
const SHOWN_MS = 2000;

/** Copies the text of the element before a button, and lets the button say so. */
export async function copyBefore(button: HTMLButtonElement): Promise<void> {
  const target = button.previousElementSibling;
  if (!(target instanceof HTMLElement)) return;
  for (const blank of target.querySelectorAll<HTMLElement>('[data-access-day]')) blank.replaceWith(dayOfAccess(blank));
  if (await copyElement(target)) showDone(button, 'Copied', 'Copied', 'Copy');
  else showDone(button, 'Selected', 'The text is selected; copy it with the keyboard', 'Copy');
}
