/** What a search field does once it is used: suggestions, and Esc. */
import { startCombobox } from './combobox.ts';

/**
 * Begins, once for each field; if `isQuiet`, with no suggestions until more is typed. `origin` tells where the shortcut was
 * pressed that led to it, if one did.
 */
export function begin(field: HTMLInputElement, isQuiet: boolean, origin: () => Element | null): void {
  if (begun.has(field) || !field.form) return;
  begun.add(field);
  startCombobox(field, field.form, isQuiet);
  // After the suggestions, which Esc closes first.
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
