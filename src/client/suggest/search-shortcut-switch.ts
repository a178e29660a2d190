/** `<search-shortcut>` contains a checkbox that switches the `/` shortcut on and off in this browser. */
import { isShortcutOn, setShortcut } from '../dom/single-keys.ts';

const box = document.querySelector<HTMLInputElement>('search-shortcut input');
if (box) {
  box.disabled = false;
  box.checked = isShortcutOn();
  box.addEventListener('change', () => setShortcut(box.checked));
}
