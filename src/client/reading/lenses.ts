/**
 * Lenses and the address: an address with a lens sets it, and choosing a lens writes it into the address. The script also adds
 * a lens for one speaker, and buttons that step from one picked claim to the next.
 */
import { make } from '../dom/nodes.ts';
import { chosenLens, readAddress, writeAddress } from './address.ts';
import { listPicked, placeAmongPicked, step } from './step.ts';
import { pickSpeaker, SPEAKER } from './speakers.ts';

const form = document.getElementById('lenses');

form?.addEventListener('change', () => {
  writeAddress(chosenLens());
  showSteps();
});
// Enter and Space choose a lens and close the panel; arrow keys only move through the lenses.
form?.addEventListener('keyup', ({ key, target }) => {
  const isChoice = target instanceof HTMLInputElement && (key === 'Enter' || key === ' ');
  // The browser changes the choice after this event.
  if (isChoice) window.setTimeout(() => form.hidePopover());
});
window.addEventListener('hashchange', followAddress);
document.addEventListener('step', showSteps);
pickSpeaker(form, readAddress());
followAddress();
// A lens may have been chosen before this script was loaded.
if (lensOfAddress() === undefined && chosenLens() !== '') writeAddress(chosenLens());

/** Sets the lens of the address, or the one that was on when the page was left, or none. */
function followAddress(): void {
  const lens = lensOfAddress();
  if (lens !== undefined && lens !== chosenLens()) {
    if (lens.startsWith(SPEAKER)) pickSpeaker(form, lens);
    else check(lens);
  }
  // If nothing were checked, the styles would use the lens of the address.
  if (!form?.querySelector('[name=lens]:checked')) check('lens-none');
  showSteps();
}

function lensOfAddress(): string | undefined {
  const address = readAddress();
  return address.startsWith('lens-') ? address : leftLens();
}

function leftLens(): string | undefined {
  const state: unknown = history.state;
  const lens: unknown = typeof state === 'object' && state !== null && 'lens' in state ? state.lens : undefined;
  return typeof lens === 'string' && lens !== '' ? lens : undefined;
}

function check(id: string): void {
  const control = document.getElementById(id);
  if (control instanceof HTMLInputElement) control.checked = true;
}

/** Adds “3 of 10” and buttons for the previous and next claim to the line of a lens that picks claims. */
function showSteps(): void {
  for (const line of document.querySelectorAll<HTMLElement>('[class*="lens-only"], .lens-one')) {
    if (!line.matches('.bar-key') || line.offsetParent === null) continue;
    const steps = line.querySelector('.steps') ?? createSteps(line);
    const at = placeAmongPicked();
    const count = steps.querySelector('b');
    if (count) count.textContent = `${at === 0 ? '–' : at} of ${listPicked().length}`;
  }
}

function createSteps(line: HTMLElement): HTMLElement {
  const button = (sign: string, label: string, by: number): HTMLButtonElement => {
    const way = make('button', { type: 'button', 'aria-label': label }, sign);
    way.addEventListener('click', () => step(by));
    return way;
  };
  const steps = make(
    'span',
    { class: 'steps' },
    button('‹', 'The previous claim', -1),
    make('b', { role: 'status' }),
    button('›', 'The next claim', 1),
  );
  line.append(steps);
  return steps;
}
