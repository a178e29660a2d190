/**
 * The reading page, once the reader does something. Reading, notes and lenses work without this script; it keeps the text in
 * place while notes open, names the current section, and remembers the claim when the reader leaves. The rest is loaded when
 * needed.
 */
import { readAddress, writeAddress } from './address.ts';
import { onNoteClick, watchNotes } from './note.ts';
import { isShortcutOn } from '../dom/single-keys.ts';

/** Starts, and handles the events from before this script was loaded. */
export function begin(events: readonly Event[]): void {
  watchNotes();
  watchSections();
  watchBar();
  void import('../cite/note-actions.ts').then(({ addNoteActions }) => addNoteActions());
  void import('../cite/selection.ts').then(({ watchSelection }) => watchSelection());
  void import('./note-sentences.ts').then(({ addSentences }) => addSentences());
  if (readAddress().startsWith('lens-') || history.state !== null) void import('./lenses.ts');
  document.addEventListener('click', onClick);
  document.addEventListener('keydown', onKey);
  const lenses = document.getElementById('lenses');
  lenses?.addEventListener('beforetoggle', () => void import('./lenses.ts'));
  if (lenses?.matches(':popover-open, :has(:checked)')) void import('./lenses.ts');
  for (const event of events) {
    if (event instanceof KeyboardEvent) onKey(event);
    else if (event instanceof MouseEvent && event.type === 'click') onClick(event);
  }
}

function onClick(event: MouseEvent): void {
  const { target } = event;
  if (onNoteClick(event) || !(target instanceof Element)) return;
  const claim = target.closest('.claim');
  // So that a reader who follows a link comes back to the claim.
  if (claim && target.closest('a:not([href^="#"])') && !event.defaultPrevented) writeAddress(claim.id);
  else if (target.closest('.bar .scripted')) void import('./keys.ts').then(({ showKeys }) => showKeys());
  else if (isChoice(event, target)) target.closest<HTMLElement>('[popover]')?.hidePopover();
}

/** Whether a click lets a panel close: it followed a link or chose a lens. Arrow keys only move through the lenses. */
function isChoice({ detail }: MouseEvent, target: Element): boolean {
  return (
    target.closest('.panel a') !== null || (detail > 0 && target.closest('.panel label:not(:has(select))') !== null)
  );
}

function onKey(event: KeyboardEvent): void {
  const { key, target } = event;
  if (!/^[jk?]$/.test(key) || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
  if (target instanceof Element && target.matches('input:not([type=radio], [type=checkbox]), textarea, select')) return;
  if (!isShortcutOn()) return;
  event.preventDefault();
  void import('./keys.ts').then(({ onShortcut }) => onShortcut(key));
}

/** Sets `--bar`, which keeps the targets of links clear of the bar and of the line of a lens below it. */
function watchBar(): void {
  const bar = document.querySelector<HTMLElement>('.bar');
  if (!bar) return;
  const observer = new ResizeObserver(() => {
    if (getComputedStyle(bar).position !== 'sticky') return;
    const lines = [...bar.querySelectorAll<HTMLElement>('.bar-key')].map(({ offsetHeight }) => offsetHeight);
    document.documentElement.style.setProperty('--bar', `${bar.offsetHeight + Math.max(0, ...lines)}px`);
  });
  for (const part of [bar, ...bar.querySelectorAll('.bar-key')]) observer.observe(part);
}

/** Shows in the bar and in the contents which section is being read. */
function watchSections(): void {
  const here = document.querySelector('.bar b');
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
