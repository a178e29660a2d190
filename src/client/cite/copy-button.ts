/** A button that copies something, and says so. */
import { announce } from '../dom/clipboard.ts';

/** How long it says what it has done. */
const SHOWN_MS = 2000;

/** What is done when it is pressed; whether that was possible. */
export type Copy = () => Promise<boolean>;

/** Makes one. `name` is for those who do not see what it stands beside. */
export function createCopyButton(
  label: string,
  copy: Copy,
  name = label,
  [done, failed]: readonly [string, string] = ['Copied', 'Not copied'],
): HTMLButtonElement {
  const button = Object.assign(document.createElement('button'), { type: 'button', textContent: label });
  // Its name stays while its words change.
  button.setAttribute('aria-label', name);
  let timer = 0;
  button.addEventListener('click', () => {
    void copy().then((copied) => {
      button.textContent = copied ? done : failed;
      announce(copied ? (name.startsWith('Copy') ? name.replace('Copy', done) : `${name}: ${done}`) : failed);
      window.clearTimeout(timer);
      timer = window.setTimeout(() => {
        button.textContent = label;
        announce('');
      }, SHOWN_MS);
    });
  });
  return button;
}
