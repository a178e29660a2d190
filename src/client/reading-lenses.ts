/** Lenses and the address: an address with a lens sets it, and choosing one writes it into the address. */
import { chosenLens, readAddress, writeAddress } from './reading-address.ts';

const form = document.getElementById('lenses');

form?.addEventListener('change', () => {
  writeAddress(chosenLens());
});
// The choice is made with a press, Enter or Space; arrow keys go through the choices.
form?.addEventListener('click', ({ detail, target }) => {
  if (detail > 0 && target instanceof Element && target.closest('label')) form.hidePopover();
});
form?.addEventListener('keyup', ({ key }) => {
  if (key === 'Enter' || key === ' ') form.hidePopover();
});
window.addEventListener('hashchange', followAddress);
followAddress();
// Somebody may have been quicker than this script.
if (lensOfAddress() === undefined && chosenLens() !== '') writeAddress(chosenLens());

/** The lens of the address; else the one that was on when the page was left; else none. */
function followAddress(): void {
  const lens = lensOfAddress();
  if (lens !== undefined && lens !== chosenLens()) {
    check(formerly(lens));
  }
  // Something is always chosen from now on, or the address would go on having a say.
  if (!form?.querySelector('[name=lens]:checked')) check('lens-none');
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

/** Addresses could add words of doubt and attribution to a lens, which are always or with the speakers marked now. */
function formerly(lens: string): string {
  return lens === 'lens-hedges' ? 'lens-speaker' : lens.replace(/_hedges$/, '');
}
