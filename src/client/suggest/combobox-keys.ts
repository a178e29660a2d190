/**
 * What a key does in a search field with a list of suggestions, following the ARIA Authoring Practices for an editable combobox
 * with list autocomplete: https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */

/** The effect of a key on the list; undefined if only the field handles the key. */
export function effectOfKey(key: KeyPress, { isOpen, hasActive }: ListState): KeyEffect | undefined {
  // Input methods and the browser handle these.
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
    // No suggestion is active any more, and the caret of the field moves as usual.
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
  /** Whether one of the suggestions is active. */
  readonly hasActive: boolean;
}

export interface KeyEffect {
  readonly action: 'next' | 'previous' | 'show' | 'hide' | 'choose' | 'release';
  /** Whether the browser must not handle the key too. */
  readonly isTaken: boolean;
}
