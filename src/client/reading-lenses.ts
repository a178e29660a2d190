/** Lenses and the address: an address with a lens sets it, and choosing one writes it into the address. */
import { chosenLens, readAddress, writeAddress } from './reading-address.ts';

const form = document.getElementById('lenses');

form?.addEventListener('change', () => {
  writeAddress(chosenLens());
});
window.addEventListener('hashchange', followAddress);
followAddress();
// Somebody may have been quicker than this script.
if (lensOfAddress() === undefined && chosenLens() !== '') writeAddress(chosenLens());

/** The lens of the address; else the one that was on when the page was left; else none. */
function followAddress(): void {
  const lens = lensOfAddress();
  if (lens !== undefined && lens !== chosenLens()) {
    check(lens.replace(/_?(lens-)?hedges$/, '') || 'lens-plain');
    check('hedges', lens.endsWith('hedges'));
  }
  // Something is always chosen from now on, or the address would go on having a say.
  if (!form?.querySelector('[name=lens]:checked')) check('lens-plain');
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

function check(id: string, checked = true): void {
  const control = document.getElementById(id);
  if (control instanceof HTMLInputElement) control.checked = checked;
}
