/**
 * Mentions of entities in prose show a card when they are pointed at, focused or tapped. They are links; later mentions in the
 * same section are plain text with `data-entity`.
 */
import { offerCard, type Mention } from './entity-card-view.ts';

const ENTITY = /\/entities\/[^/]+\/$/;

/** Starts, and handles the events from before this script was loaded. */
export function begin(events: readonly Event[]): void {
  for (const type of ['pointerover', 'focusin', 'click']) document.addEventListener(type, onIntent);
  events.forEach(onIntent);
}

function onIntent(event: Event): void {
  const element =
    event.target instanceof Element ? event.target.closest<HTMLElement>('main :is(a, [data-entity])') : null;
  const mention = element && readMention(element);
  if (!mention) return;
  if (event.type === 'focusin') {
    if (mention.element.matches(':focus-visible')) offerCard(mention, 'focus');
    return;
  }
  const byTouch = event instanceof PointerEvent && event.pointerType === 'touch';
  // A touch counts when it clicks. Other clicks, and a second tap while the card is open, follow the link.
  if (byTouch !== (event.type === 'click') || (byTouch && mention.element.dataset.card === '')) return;
  if (byTouch) event.preventDefault();
  offerCard(mention, byTouch ? 'touch' : 'pointer');
}

/** The element as a mention, with the address of the entity; undefined for other elements. */
function readMention(element: HTMLElement): Mention | undefined {
  const { entity } = element.dataset;
  if (entity !== undefined) return { element, href: `${entities()}${entity}/` };
  if (!(element instanceof HTMLAnchorElement) || !ENTITY.test(element.href)) return undefined;
  if (element.pathname === location.pathname || element.closest('.entity-card')) return undefined;
  return { element, href: element.href };
}

/** The address of the folder of entities, taken from a link of the page, because the site may be in any folder. */
function entities(): string {
  const [folder = ''] =
    document.querySelector<HTMLAnchorElement>('a[href*="/entities/"]')?.href.split('/entities/') ?? [];
  return `${folder}/entities/`;
}
