/**
 * What a key does in a search field with a list of suggestions, as the ARIA Authoring Practices describe the
 * editable combobox with list autocomplete: https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */

/** The effect of a key on the list; undefined where the key is left to the field. */
export function effectOfKey(key: KeyPress, { isOpen, hasActive }: ListState): KeyEffect | undefined {
  // Keys that belong to an input method, and combinations that belong to the browser.
  if (key.isComposing || key.ctrlKey || key.metaKey || key.shiftKey) return undefined;
  if (key.altKey && key.key === 'ArrowDown') return { action: 'show', isTaken: true };
  if (key.altKey && key.key === 'ArrowUp') return isOpen ? { action: 'hide', isTaken: true } : undefined;
  if (key.altKey) return undefined;
  switch (key.key) {
    case 'ArrowDown':
      return { action: 'next', isTaken: true };
    case 'ArrowUp':
      return { action: 'previous', isTaken: true };
    case 'Enter':
      return isOpen && hasActive ? { action: 'choose', isTaken: true } : undefined;
    case 'Escape':
      return isOpen ? { action: 'hide', isTaken: true } : undefined;
    case 'Tab':
      return isOpen ? { action: 'hide', isTaken: false } : undefined;
    // Focus returns to the field, whose caret moves as usual.
    case 'Home':
    case 'End':
    case 'ArrowLeft':
    case 'ArrowRight':
      return hasActive ? { action: 'release', isTaken: false } : undefined;
    default:
      return undefined;
  }
}

export type KeyPress = Pick<KeyboardEvent, 'key' | 'isComposing' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

export interface ListState {
  readonly isOpen: boolean;
  /** Whether one of the suggestions is the active one. */
  readonly hasActive: boolean;
}

export interface KeyEffect {
  readonly action: 'next' | 'previous' | 'show' | 'hide' | 'choose' | 'release';
  /** Whether the browser must not handle the key as well. */
  readonly isTaken: boolean;
}
