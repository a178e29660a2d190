/**
 * Keys of the reading page, and the list of them. Screen readers keep such letters for themselves; everybody else can
 * switch them off in the list (WCAG 2.1.4).
 */
import { step } from './step.ts';
import { isShortcutOn, setShortcut } from '../dom/single-keys.ts';

const KEYS: readonly (readonly [string, string])[] = [
  ['j', 'next claim; with a lens, the next one it shows'],
  ['k', 'previous claim'],
  ['Enter', 'open its note'],
  ['Esc', 'close it'],
  ['q', 'quote, cite or link the claims selected, or the one in hand'],
  ['/', 'search'],
  ['?', 'this list'],
];

/** What a key does. */
export function onShortcut(key: string): void {
  if (key === '?') showKeys();
  else step(key === 'j' ? 1 : -1);
}

/** Shows the list of keys. */
export function showKeys(): void {
  const list = document.getElementById('keys') ?? createList();
  const source = document.querySelector<HTMLElement>('.bar .scripted');
  list.togglePopover({ ...(source && { source }) });
}

function createList(): HTMLElement {
  const list = document.createElement('div');
  list.id = 'keys';
  list.className = 'panel';
  list.popover = 'auto';
  list.setAttribute('role', 'dialog');
  list.setAttribute('aria-label', 'Keys');
  const terms = document.createElement('dl');
  for (const [key, does] of KEYS) {
    const term = document.createElement('dt');
    term.append(Object.assign(document.createElement('kbd'), { textContent: key }));
    terms.append(term, Object.assign(document.createElement('dd'), { textContent: does }));
  }
  list.append(terms, createSwitch());
  document.querySelector('.bar')?.append(list);
  return list;
}

function createSwitch(): HTMLElement {
  const label = document.createElement('label');
  const box = Object.assign(document.createElement('input'), { type: 'checkbox', checked: isShortcutOn() });
  box.autofocus = true;
  box.addEventListener('change', () => {
    setShortcut(box.checked);
  });
  label.append(box, 'Single keys work on this site, in this browser');
  return label;
}
