/**
 * The reading page, once a reader stirs. Reading, cards and lenses do without; it gives them addresses, tells the
 * section one is in, and remembers the place one leaves. What a reader may never ask for comes when it is asked for.
 */
import { readAddress, writeAddress } from './reading-address.ts';
import { claimOf, openCard, watchCards } from './reading-card.ts';
import { isShortcutOn } from './search-shortcut.ts';

/** Begins, with what happened before anybody listened. */
export function begin(cues: readonly Event[]): void {
  watchCards();
  watchSections();
  followAddress();
  window.addEventListener('hashchange', followAddress);
  document.addEventListener('click', onClick);
  document.addEventListener('keydown', onKey);
  const lenses = document.getElementById('lenses');
  lenses?.addEventListener('beforetoggle', () => void import('./reading-lenses.ts'));
  if (lenses?.matches(':popover-open, :has(:checked)')) void import('./reading-lenses.ts');
  for (const cue of cues) {
    if (cue instanceof KeyboardEvent) onKey(cue);
    else if (cue instanceof MouseEvent && cue.type === 'click') onClick(cue);
  }
}

/** `#about-c7-3` opens a card, `#lens-kind` sets a lens. */
function followAddress(): void {
  const claim = claimOf(document.getElementById(readAddress()));
  if (claim) openCard(claim);
  else if (readAddress().startsWith('lens-') || history.state !== null) void import('./reading-lenses.ts');
}

function onClick({ target }: MouseEvent): void {
  if (!(target instanceof Element)) return;
  const claim = target.closest('.claim');
  // The note in the margin is as good as the number, but for a link in it.
  if (target.closest('.side') && !target.closest('a')) claim?.querySelector('button')?.click();
  // Whoever follows a link of the text comes back to the claim.
  else if (claim && target.closest('a')) writeAddress(claim.id);
  else if (target.closest('.bar > .scripted')) void import('./reading-keys.ts').then(({ showKeys }) => showKeys());
}

function onKey(event: KeyboardEvent): void {
  const { key, target } = event;
  if (!/^[jk?]$/.test(key) || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
  if (target instanceof Element && target.matches('input:not([type=radio], [type=checkbox]), textarea, select')) return;
  if (!isShortcutOn()) return;
  event.preventDefault();
  void import('./reading-keys.ts').then(({ onShortcut }) => onShortcut(key));
}

/** Says in the bar, and in the contents, which section is being read. */
function watchSections(): void {
  const here = document.querySelector('.bar > b');
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const heading = target.querySelector('h2');
        if (isIntersecting && here) here.textContent = heading?.textContent ?? '';
        for (const link of document.querySelectorAll(`li [href="#${heading?.id ?? ''}"]`)) {
          if (isIntersecting) link.setAttribute('aria-current', 'true');
          else link.removeAttribute('aria-current');
        }
      }
    },
    { rootMargin: '-25% 0% -75%' },
  );
  for (const section of document.querySelectorAll('.text')) observer.observe(section);
}
