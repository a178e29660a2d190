/** Buttons that copy something, and say whether they did. */
import { announce, copyElement } from '../dom/clipboard.ts';
import { make } from '../dom/nodes.ts';
import { dayOfAccess } from './day-of-access.ts';

/** What a button does; resolves to whether it succeeded. */
export type Copy = () => Promise<boolean>;

/** Makes a button. `name` is its accessible name, for readers who cannot see what is beside it. */
export function createCopyButton(
  label: string,
  copy: Copy,
  name = label,
  [done, failed]: readonly [string, string] = ['Copied', 'Not copied'],
): HTMLButtonElement {
  // The accessible name stays the same while the visible words change.
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

/** Shows on a button what it has done, and announces it; after a moment the button has its label again. */
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

/** How long a button shows what it has done. */
const SHOWN_MS = 2000;

/** Copies the text of the element before a button, and shows on the button that it did. */
export async function copyBefore(button: HTMLButtonElement): Promise<void> {
  const target = button.previousElementSibling;
  if (!(target instanceof HTMLElement)) return;
  for (const blank of target.querySelectorAll<HTMLElement>('[data-access-day]')) blank.replaceWith(dayOfAccess(blank));
  if (await copyElement(target)) showDone(button, 'Copied', 'Copied', 'Copy');
  else showDone(button, 'Selected', 'The text is selected; copy it with the keyboard', 'Copy');
}
