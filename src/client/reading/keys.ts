/**
 * Keys of the reading page, and the list of them. Screen readers use single letters for their own commands; other readers can
 * switch these keys off in the list (WCAG 2.1.4).
 */
import { make } from '../dom/nodes.ts';
import { isShortcutOn, setShortcut } from '../dom/single-keys.ts';
import { step } from './step.ts';

const KEYS: readonly (readonly [string, string])[] = [
  ['j', 'next claim; with a lens, the next one it shows'],
  ['k', 'previous claim'],
  ['Enter', 'open its note'],
  ['Esc', 'close it'],
  ['q', 'quote, cite or link to the selected claims, or the current one'],
  ['/', 'search'],
  ['?', 'this list'],
];

/** Does what a key stands for. */
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
  const terms = KEYS.flatMap(([key, does]) => [make('dt', {}, make('kbd', {}, key)), make('dd', {}, does)]);
  const list = make(
    'div',
    { id: 'keys', class: 'panel', popover: '', role: 'dialog', 'aria-label': 'Keys' },
    make('p', { class: 'panel-head' }, 'Keys', make('button', { popovertarget: 'keys', 'aria-label': 'Close' }, '×')),
    make('dl', {}, ...terms),
    createSwitch(),
  );
  document.querySelector('.bar')?.append(list);
  return list;
}

function createSwitch(): HTMLElement {
  const box = make('input', { type: 'checkbox', autofocus: '' });
  box.checked = isShortcutOn();
  box.addEventListener('change', () => setShortcut(box.checked));
  return make('label', {}, box, 'Single keys work on this site, in this browser');
}
