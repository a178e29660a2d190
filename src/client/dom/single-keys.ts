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

/** Switches them on or off. */
export function setShortcut(on: boolean): void {
  try {
    if (on) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, OFF);
  } catch {
    // The browser forbids storage, so the choice is not kept.
  }
}
