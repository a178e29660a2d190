import { expect, test } from 'playwright/test';
import { effectOfKey, type KeyPress, type ListState } from '../combobox-keys.ts';

const plain = { isComposing: false, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };
const closed: ListState = { isOpen: false, hasActive: false };
const open: ListState = { isOpen: true, hasActive: false };
const chosen: ListState = { isOpen: true, hasActive: true };

const cases: [
  name: string,
  key: Partial<KeyPress> & { key: string },
  state: ListState,
  expected: string | undefined,
][] = [
  ['Down opens', { key: 'ArrowDown' }, closed, 'next, taken'],
  ['Down goes to the next suggestion', { key: 'ArrowDown' }, chosen, 'next, taken'],
  ['Up goes to the previous suggestion', { key: 'ArrowUp' }, open, 'previous, taken'],
  ['Alt and Down opens without choosing', { key: 'ArrowDown', altKey: true }, closed, 'show, taken'],
  ['Alt and Up closes', { key: 'ArrowUp', altKey: true }, open, 'hide, taken'],
  ['Alt and Up does nothing to a closed list', { key: 'ArrowUp', altKey: true }, closed, undefined],
  ['Enter chooses the active suggestion', { key: 'Enter' }, chosen, 'choose, taken'],
  ['Enter without an active suggestion submits the form', { key: 'Enter' }, open, undefined],
  ['Esc closes', { key: 'Escape' }, open, 'hide, taken'],
  ['Esc is left to the field when the list is closed', { key: 'Escape' }, closed, undefined],
  ['Tab closes and moves the focus', { key: 'Tab' }, chosen, 'hide'],
  ['Home goes back to the field', { key: 'Home' }, chosen, 'release'],
  ['End goes back to the field', { key: 'End' }, chosen, 'release'],
  ['Left goes back to the field', { key: 'ArrowLeft' }, chosen, 'release'],
  ['Right is left to the field', { key: 'ArrowRight' }, open, undefined],
  ['letters are left to the field', { key: 'a' }, chosen, undefined],
  ['Enter ends a composition', { key: 'Enter', isComposing: true }, chosen, undefined],
  ['Down is left to an input method', { key: 'ArrowDown', isComposing: true }, open, undefined],
  ['Ctrl and Home are left to the browser', { key: 'Home', ctrlKey: true }, chosen, undefined],
  ['Shift and Down select in the field', { key: 'ArrowDown', shiftKey: true }, open, undefined],
];
for (const [name, key, state, expected] of cases) {
  test(name, () => {
    const effect = effectOfKey({ ...plain, ...key }, state);
    expect(effect && `${effect.action}${effect.isTaken ? ', taken' : ''}`).toBe(expected);
  });
}
