/** A lens for one speaker, chosen from those that the notes name. A script adds it, because the list may be long. */
import { make } from '../dom/nodes.ts';
import { writeAddress } from './address.ts';
import { claimOf } from './note.ts';

/** What the address of this lens begins with, before the id of the source. */
export const SPEAKER = 'lens-by-';

/** Adds the choice to the panel of lenses; chooses the speaker that an address names. */
export function pickSpeaker(form: HTMLElement | null, address: string): void {
  if (!form) return;
  const select = form.querySelector('select') ?? createChoice(form);
  if (!address.startsWith(SPEAKER)) return;
  select.value = address.slice(SPEAKER.length);
  pick(select);
}

function createChoice(form: HTMLElement): HTMLSelectElement {
  const speakers = [...speakersOfClaims()].sort(([, a], [, b]) => a.name.localeCompare(b.name));
  const options = speakers.map(([id, { name }]) => new Option(name, id));
  const select = make('select', { 'aria-label': 'What one says' }, new Option('…', ''), ...options);
  select.addEventListener('change', () => {
    pick(select);
    form.hidePopover();
    writeAddress(SPEAKER + select.value);
  });
  const radio = make('input', { type: 'radio', name: 'lens', id: 'lens-one', hidden: '' });
  form.querySelector('fieldset:last-of-type')?.append(make('label', {}, radio, 'What one says', select));
  document.querySelector('.bar-row')?.after(make('p', { class: 'bar-key lens-one' }));
  return select;
}

/** Marks the claims of the chosen speaker, and names the speaker. */
function pick(select: HTMLSelectElement): void {
  const speaker = speakersOfClaims().get(select.value);
  const radio = document.getElementById('lens-one');
  if (!speaker || !(radio instanceof HTMLInputElement)) return;
  radio.checked = true;
  for (const claim of document.querySelectorAll('.claim')) {
    claim.classList.toggle('picked', speaker.claims.has(claim));
  }
  const line = document.querySelector('.bar-key.lens-one');
  line?.replaceChildren(
    `${speaker.name}: ${speaker.claims.size} of ${document.querySelectorAll('.claim').length} claims`,
  );
  radio.dispatchEvent(new Event('change', { bubbles: true }));
}

/** The sources that the notes name as stating a claim or as quoted for it, with their claims. */
function speakersOfClaims(): Map<string, { name: string; claims: Set<Element> }> {
  const speakers = new Map<string, { name: string; claims: Set<Element> }>();
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.note :is(.said, .ladder) a[href*="/sources/"]')) {
    const id = link.pathname.split('/').at(-2) ?? '';
    const note = link.closest<HTMLElement>('.note');
    const speaker = speakers.get(id) ?? { name: capitalise(link.textContent), claims: new Set() };
    if (note) speaker.claims.add(claimOf(note));
    speakers.set(id, speaker);
  }
  return speakers;
}

function capitalise(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
