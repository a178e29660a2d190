/** The style of citation that the reader has chosen, on any card. */

/** Where citation cards keep it (citation-card.ts). */
const KEY = 'citation-style';

/** Its name; null where there is none, or storage is forbidden. */
export function chosenStyle(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

/** Stores another. */
export function chooseStyle(style: string): void {
  try {
    localStorage.setItem(KEY, style);
  } catch {
    // The choice cannot be kept.
  }
}
