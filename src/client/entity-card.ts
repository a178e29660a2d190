/** Links to entities in prose show a card when they are pointed at, focused or tapped. */
import { offerCard } from './entity-card-view.ts';

const ENTITY = /\/entities\/[^/]+\/$/;

/** Begins, with what happened before anybody listened. */
export function begin(cues: readonly Event[]): void {
  for (const type of ['pointerover', 'focusin', 'click']) document.addEventListener(type, onIntent);
  cues.forEach(onIntent);
}

function onIntent(event: Event): void {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('main a') : null;
  if (!link || !ENTITY.test(link.href) || link.pathname === location.pathname || link.closest('.entity-card')) return;
  if (event.type === 'focusin') {
    if (link.matches(':focus-visible')) offerCard(link, 'focus');
    return;
  }
  const byFinger = event instanceof PointerEvent && event.pointerType === 'touch';
  // A finger has tapped when it clicks; a second tap on the same link follows it. All other clicks just follow.
  if (byFinger !== (event.type === 'click') || (byFinger && link.dataset.card === '')) return;
  if (byFinger) event.preventDefault();
  offerCard(link, byFinger ? 'finger' : 'pointer');
}
