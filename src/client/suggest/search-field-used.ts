/** What a search field needs once it is used: suggestions, and Esc. */
import { startCombobox } from './combobox.ts';

/**
 * Starts, once for each field; if `isQuiet`, there are no suggestions until more is typed. `origin` gives the element that had
 * the focus before the shortcut, if the shortcut was used.
 */
export function begin(field: HTMLInputElement, isQuiet: boolean, origin: () => Element | null): void {
  if (begun.has(field) || !field.form) return;
  begun.add(field);
  startCombobox(field, field.form, isQuiet);
  // Esc first closes the suggestions, so this listener is added after theirs.
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
