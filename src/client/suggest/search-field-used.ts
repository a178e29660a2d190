/** A search field in use: suggestions, and Esc. */
import { startCombobox } from './combobox.ts';

/**
 * Begins, once for each field; if `isQuiet`, with no suggestions until more is typed. `origin` is where the focus was
 * before the shortcut, if it was used.
 */
export function begin(field: HTMLInputElement, isQuiet: boolean, origin: () => Element | null): void {
  if (begun.has(field) || !field.form) return;
  begun.add(field);
  startCombobox(field, field.form, isQuiet);
  // Esc closes the suggestions first, so this listener comes after theirs.
  field.addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey, altKey } = event;
    if (key !== 'Escape' || event.defaultPrevented || event.isComposing || ctrlKey || metaKey || altKey) return;
    event.preventDefault();
    if (field.value !== '') {
      field.value = '';
      field.dispatchEvent(new Event('input', { bubbles: true }));
      return;
    }
    field.blur();
    const back = origin();
    if (back instanceof HTMLElement) back.focus();
  });
}

const begun = new WeakSet<HTMLInputElement>();
