/**
 * Links to entities in prose show a card when they are pointed at, focused or tapped. This file only notices that
 * somebody may want one; the rest comes then.
 */
const ENTITY = /\/entities\/[^/]+\/$/;

for (const type of ['pointerover', 'focusin', 'click']) document.addEventListener(type, onIntent);

function onIntent(event: Event): void {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('main a') : null;
  if (!link || !ENTITY.test(link.href) || link.pathname === location.pathname || link.closest('.entity-card')) return;
  const byFinger = event instanceof PointerEvent && event.pointerType === 'touch';
  // A finger has tapped when it clicks; a second tap on the same link follows it. All other clicks just follow.
  if (byFinger !== (event.type === 'click') || (byFinger && link.dataset.card === '')) return;
  if (event.type === 'focusin' && !link.matches(':focus-visible')) return;
  event.preventDefault();
  void import('./entity-card-view.ts').then(({ offerCard }) => offerCard(link, byFinger));
}
