/** The reader’s choice to do without the `/` shortcut: a single key must be possible to switch off (WCAG 2.1.4). */

const KEY = 'search-shortcut';
const OFF = 'off';

/** Whether `/` goes to the search field. On, unless the reader has switched it off in this browser. */
export function isShortcutOn(): boolean {
  try {
    return localStorage.getItem(KEY) !== OFF;
  } catch {
    // A browser that keeps nothing keeps no choice either.
    return true;
  }
}

/** Switches the shortcut on or off. */
export function setShortcut(on: boolean): void {
  try {
    if (on) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, OFF);
  } catch {
    // As above: the choice lasts as long as the page.
  }
}
