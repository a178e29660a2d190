/** The style of citation that the reader has chosen, on any card. */

/** The key of local storage that citation cards use too (citation-card.ts). */
const KEY = 'citation-style';

/** The id of the chosen style; null if there is none or the browser forbids storage. */
export function chosenStyle(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

/** Stores a chosen style. */
export function chooseStyle(style: string): void {
  try {
    localStorage.setItem(KEY, style);
  } catch {
    // The browser forbids storage, so the choice is not kept.
  }
}
