/**
 * The search field: `/` moves the focus to it, Esc first clears and then leaves it, and typing shows suggestions. Everything
 * except the shortcut is loaded when the field is first used.
 */
import { isShortcutOn } from '../dom/single-keys.ts';

/** The element that had the focus before the shortcut, to return to. */
let origin: Element | null = null;

for (const field of document.querySelectorAll<HTMLInputElement>('site-search input')) {
  // Set here and not with the suggestions, because screen readers announce the role on focus.
  field.role = 'combobox';
  field.ariaAutoComplete = 'list';
  field.ariaExpanded = 'false';
  if (isShortcutOn()) field.setAttribute('aria-keyshortcuts', '/');
  // No suggestions while an input method is composing, or after the form has been submitted.
  let isQuiet = false;
  const suggest = (): void => {
    // The form works without suggestions; they are tried again on the next focus.
    import('./search-field-used.ts').then((used) => used.begin(field, isQuiet, () => origin)).catch(() => undefined);
  };
  field.onfocus = suggest;
  field.oninput = (event) => {
    isQuiet = event instanceof InputEvent && event.isComposing;
  };
  field.form?.addEventListener('submit', () => {
    isQuiet = true;
  });
  if (document.activeElement === field) suggest();
  document.addEventListener('keydown', (event) => {
    const { key, target, defaultPrevented, ctrlKey, metaKey, altKey } = event;
    if (key !== '/' || defaultPrevented || event.isComposing || ctrlKey || metaKey || altKey) return;
    if (isEditable(target) || !isShortcutOn()) return;
    // On a narrow window the field is in the menu.
    if (!field.offsetParent) document.querySelector('.menu')?.setAttribute('open', '');
    event.preventDefault();
    origin = document.activeElement;
    field.select();
    field.focus();
  });
}

function isEditable(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}
