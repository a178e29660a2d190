/** Whether single keys such as `/` are shortcuts. Readers must be able to switch them off (WCAG 2.1.4). */

const KEY = 'search-shortcut';
const OFF = 'off';

/** True unless the reader has switched them off in this browser. */
export function isShortcutOn(): boolean {
  try {
    return localStorage.getItem(KEY) !== OFF;
  } catch {
    // The browser forbids storage, so nothing can have been switched off.
    return true;
  }
}

/** Whether a pressed key is a shortcut: not combined with others, not handled yet, and not typed into a field. */
export function isShortcut({ target, ctrlKey, metaKey, altKey, defaultPrevented }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || altKey || defaultPrevented) return false;
  const isTyped =
    target instanceof Element && target.matches('input:not([type=radio], [type=checkbox]), textarea, select');
  return !isTyped && isShortcutOn();
}

/** Switches them on or off. */
export function setShortcut(on: boolean): void {
  try {
    if (on) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, OFF);
  } catch {
    // The browser forbids storage, so the choice is not kept.
  }
}
