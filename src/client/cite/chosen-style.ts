/** The style of citation that the reader has chosen, on any card. */

/** Where citation cards keep it (citation-card.ts). */
const KEY = 'citation-style';

/** Its name, or none: storage may be forbidden, or full. */
export function chosenStyle(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

/** Keeps another. */
export function chooseStyle(style: string): void {
  try {
    localStorage.setItem(KEY, style);
  } catch {
    // The choice lasts as long as the page.
  }
}
