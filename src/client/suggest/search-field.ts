/**
 * A search field: `/` goes to it, Esc empties and then leaves it, and what is typed brings suggestions. All but the first
 * is loaded when the field is first used; until then a page carries no more than this.
 */
import { isShortcutOn } from '../dom/single-keys.ts';

/** Where the shortcut was pressed, to go back to. */
let origin: Element | null = null;

for (const field of document.querySelectorAll<HTMLInputElement>('site-search input')) {
  // What the field is, a screen reader says when it is entered, not when the suggestions have come.
  field.role = 'combobox';
  field.ariaAutoComplete = 'list';
  field.ariaExpanded = 'false';
  if (isShortcutOn()) field.setAttribute('aria-keyshortcuts', '/');
  // Whether nothing is to be suggested for what stands there: an input method is still at work on it, or it has been sent.
  let isQuiet = false;
  const suggest = (): void => {
    // The form works without suggestions; the next time it is entered they are tried again.
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
