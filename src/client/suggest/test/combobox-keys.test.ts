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
  ['Down goes on', { key: 'ArrowDown' }, chosen, 'next, taken'],
  ['Up goes back', { key: 'ArrowUp' }, open, 'previous, taken'],
  ['Alt and Down opens without choosing', { key: 'ArrowDown', altKey: true }, closed, 'show, taken'],
  ['Alt and Up closes', { key: 'ArrowUp', altKey: true }, open, 'hide, taken'],
  ['Alt and Up does nothing to a closed list', { key: 'ArrowUp', altKey: true }, closed, undefined],
  ['Enter chooses what is active', { key: 'Enter' }, chosen, 'choose, taken'],
  ['Enter without a choice sends the form', { key: 'Enter' }, open, undefined],
  ['Esc closes', { key: 'Escape' }, open, 'hide, taken'],
  ['Esc is the field’s when the list is closed', { key: 'Escape' }, closed, undefined],
  ['Tab closes and goes on', { key: 'Tab' }, chosen, 'hide'],
  ['Home goes back to the field', { key: 'Home' }, chosen, 'release'],
  ['End goes back to the field', { key: 'End' }, chosen, 'release'],
  ['Left goes back to the field', { key: 'ArrowLeft' }, chosen, 'release'],
  ['Right is the field’s', { key: 'ArrowRight' }, open, undefined],
  ['letters are the field’s', { key: 'a' }, chosen, undefined],
  ['Enter ends a composition', { key: 'Enter', isComposing: true }, chosen, undefined],
  ['Down chooses in an input method', { key: 'ArrowDown', isComposing: true }, open, undefined],
  ['Ctrl and Home are the browser’s', { key: 'Home', ctrlKey: true }, chosen, undefined],
  ['Shift and Down select in the field', { key: 'ArrowDown', shiftKey: true }, open, undefined],
];
for (const [name, key, state, expected] of cases) {
  test(name, () => {
    const effect = effectOfKey({ ...plain, ...key }, state);
    expect(effect && `${effect.action}${effect.isTaken ? ', taken' : ''}`).toBe(expected);
  });
}
