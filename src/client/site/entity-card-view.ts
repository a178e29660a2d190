/** The card beside a link to an entity. There is one at a time; Esc, a tap outside, moving away and scrolling close it. */

import styles from './entity-card.css?url';
import { loadStyles } from '../dom/load-styles.ts';
import { make } from '../dom/nodes.ts';

/** An element that names an entity, and the address of its page. */
export interface Mention {
  readonly element: HTMLElement;
  readonly href: string;
}

/** How long pointer or focus must stay before the card shows, and how long the card stays for a pointer on its way to it. */
const INTENT_MS = 250;
const GRACE_MS = 250;
/** How far the page may scroll before the card closes. */
const SCROLL_PX = 80;
/** The least distance of the card from its link and from the edges of the window. */
const GAP = 8;
/** How long a tap waits for the card to load before it opens the page of the entity instead. */
const PATIENCE_MS = 2000;

const card = make('div', { class: 'entity-card', popover: 'manual' });

const cards = new Map<string, Promise<EntityCard>>();
let link: HTMLElement | undefined;
let timer = 0;
/** Whether a pointer opened the card, which then closes when the pointer leaves. */
let isPointedAt = false;
let scrolledTo = 0;

listen();

/** Shows the card of a link: for a touch at once, otherwise if pointer or focus stay. */
export function offerCard(wanted: Mention, by: 'pointer' | 'focus' | 'touch'): void {
  window.clearTimeout(timer);
  if (wanted.element === link) {
    // If the link gets the focus too, the card stays open when the pointer leaves.
    if (by === 'focus') isPointedAt = false;
    return;
  }
  hide();
  isPointedAt = by === 'pointer';
  if (by === 'touch') {
    void show(wanted, true);
    return;
  }
  timer = window.setTimeout(() => {
    if (wanted.element.matches(':hover, :focus-visible')) void show(wanted, false);
  }, INTENT_MS);
}

async function show({ element, href }: Mention, byTouch: boolean): Promise<void> {
  link = element;
  scrolledTo = window.scrollY;
  const fetched = Promise.all([fetchCard(href), loadStyles(styles)]).then(([found]) => found);
  const record = await Promise.race([fetched, byTouch ? wait(PATIENCE_MS) : wait(PATIENCE_MS * 5)]);
  if (link !== element) return;
  if (!record) {
    link = undefined;
    if (byTouch) location.assign(href);
    return;
  }
  fill(record, href, byTouch);
  (element.closest('[popover]') ?? document.body).append(card);
  card.showPopover();
  place(element);
  element.dataset.card = '';
  if (byTouch) card.querySelector('a')?.focus({ preventScroll: true });
}

function hide(): void {
  window.clearTimeout(timer);
  if (!link) return;
  delete link.dataset.card;
  link = undefined;
  card.remove();
}

/**
 * Fills the card. If pointer or focus opened it, it is hidden from screen readers, which read the link and can follow it. A tap
 * asks for the card, so then it is a dialog.
 */
function fill({ name, type, claims, about }: EntityCard, href: string, byTouch: boolean): void {
  const title = make('a', { href, tabindex: byTouch ? '0' : '-1' }, name);
  card.replaceChildren(
    ...(byTouch ? [closeButton()] : []),
    title,
    make('p', {}, `${type} · ${claims}`),
    ...(about === undefined ? [] : [make('p', {}, about)]),
  );
  card.role = byTouch ? 'dialog' : null;
  card.ariaLabel = byTouch ? name : null;
  card.ariaHidden = byTouch ? null : 'true';
}

function closeButton(): HTMLElement {
  const button = make('button', { type: 'button', 'aria-label': 'Close' }, '×');
  button.addEventListener('click', close);
  return button;
}

/** Places the card below the link, or above it if there is no room below; always within the window. */
function place(at: HTMLElement): void {
  const lines = [...at.getClientRects()];
  const line = lines[0];
  if (!line) return;
  const { offsetWidth, offsetHeight } = card;
  const below = (lines.at(-1) ?? line).bottom + GAP;
  const top = below + offsetHeight > window.innerHeight ? line.top - offsetHeight - GAP : below;
  card.style.top = `${within(top, window.innerHeight - offsetHeight)}px`;
  card.style.left = `${within(line.left, document.documentElement.clientWidth - offsetWidth)}px`;
}

/** Moves a position so that it keeps the gap to the edges of the window. */
function within(wanted: number, room: number): number {
  return Math.max(GAP, Math.min(wanted, room - GAP));
}

function listen(): void {
  const isOurs = ({ target }: Event): boolean =>
    target instanceof Node && (card.contains(target) || link?.contains(target) === true);
  document.addEventListener('pointerover', (event) => {
    // A card that was opened by focus ignores the pointer, because focus may scroll the page under a pointer that does not move.
    if (!isPointedAt) return;
    window.clearTimeout(timer);
    if (link && !isOurs(event) && event.pointerType !== 'touch') timer = window.setTimeout(hide, GRACE_MS);
  });
  document.addEventListener('pointerdown', (event) => {
    if (!isOurs(event)) hide();
  });
  document.addEventListener('focusout', (event) => {
    const to = event.relatedTarget;
    const stays = to instanceof Node && (card.contains(to) || link?.contains(to) === true);
    if (isOurs(event) && !stays && !card.matches(':hover')) hide();
  });
  document.addEventListener('keydown', onEscape, true);
  window.addEventListener('scroll', () => {
    if (link && Math.abs(window.scrollY - scrolledTo) > SCROLL_PX) hide();
  });
  window.addEventListener('pagehide', hide);
}

/** Esc closes only this card, and nothing that is open below it. */
function onEscape(event: KeyboardEvent): void {
  if (event.key !== 'Escape' || !link) return;
  event.preventDefault();
  event.stopPropagation();
  close();
}

/** Closes the card and returns the focus. */
function close(): void {
  const from = link;
  const hadFocus = card.contains(document.activeElement);
  hide();
  if (hadFocus) from?.focus({ preventScroll: true });
  window.clearTimeout(timer); // otherwise the focus would open it again
}

function fetchCard(href: string): Promise<EntityCard | undefined> {
  const known = cards.get(href);
  if (known) return known;
  const fetched = fetch(new URL('card.json', href)).then(async (response) => {
    if (!response.ok) throw new Error(response.statusText);
    // Not validated, because lib/exports/entity-card.ts wrote the file.
    return (await response.json()) as EntityCard;
  });
  cards.set(href, fetched);
  return fetched.catch(() => {
    cards.delete(href);
    return undefined;
  });
}

function wait(ms: number): Promise<undefined> {
  return new Promise((resolve) => window.setTimeout(resolve, ms));
}

interface EntityCard {
  readonly name: string;
  readonly type: string;
  readonly claims: string;
  readonly about?: string;
}
