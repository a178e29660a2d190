/**
 * Mentions of entities in prose show a card when they are pointed at, focused or tapped: links, and the later mentions
 * of a section, which are plain text in the page.
 */
import { offerCard, type Mention } from './entity-card-view.ts';

const ENTITY = /\/entities\/[^/]+\/$/;

/** Begins, and replays the events from before this script was loaded. */
export function begin(cues: readonly Event[]): void {
  for (const type of ['pointerover', 'focusin', 'click']) document.addEventListener(type, onIntent);
  cues.forEach(onIntent);
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
  const byFinger = event instanceof PointerEvent && event.pointerType === 'touch';
  // A touch counts when it clicks; a second tap on the same link follows it, as all other clicks do.
  if (byFinger !== (event.type === 'click') || (byFinger && mention.element.dataset.card === '')) return;
  if (byFinger) event.preventDefault();
  offerCard(mention, byFinger ? 'finger' : 'pointer');
}

/** The mention that an element is, with the address of the entity; undefined for other elements. */
function readMention(element: HTMLElement): Mention | undefined {
  const { entity } = element.dataset;
  if (entity !== undefined) return { element, href: `${entities()}${entity}/` };
  if (!(element instanceof HTMLAnchorElement) || !ENTITY.test(element.href)) return undefined;
  if (element.pathname === location.pathname || element.closest('.entity-card')) return undefined;
  return { element, href: element.href };
}

/** Where the pages of entities are, as the links of the page have it, since the site may stand in any folder. */
function entities(): string {
  const [folder = ''] =
    document.querySelector<HTMLAnchorElement>('a[href*="/entities/"]')?.href.split('/entities/') ?? [];
  return `${folder}/entities/`;
}
