/** What the button after a text does when it is pressed. */
import { announce, copyElement } from './clipboard.ts';

/** How long a button tells what it has done. */
const SHOWN_MS = 2000;

const timers = new WeakMap<HTMLElement, number>();

/** Copies the text of the element before a button, and lets the button say so. */
export async function copyBefore(button: HTMLButtonElement): Promise<void> {
  const target = button.previousElementSibling;
  if (!(target instanceof HTMLElement)) return;
  writeDayOfAccess(target);
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

/** Some styles give the day on which the reader has seen the address: that is today. */
function writeDayOfAccess(target: HTMLElement): void {
  for (const day of target.querySelectorAll<HTMLElement>('[data-access-day]')) {
    day.replaceWith(today(day.dataset.accessDay === 'year-first'));
  }
}

function today(yearFirst: boolean): string {
  const now = new Date();
  if (!yearFirst) return now.toLocaleDateString('en-GB', { dateStyle: 'long' });
  return `${now.getFullYear()} ${now.toLocaleDateString('en-US', { month: 'short', day: 'numeric' })}`;
}
