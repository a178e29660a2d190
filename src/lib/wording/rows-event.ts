/** An event in lay words, from the side of one that takes part in it. */
import type { ClaimEvent, Entity } from '../edition/model.ts';
import type { EntityType, Role, Status } from '../vocabulary/index.ts';
import { entitiesByRole } from './event.ts';
import { joinList } from './list.ts';
import { type Piece, text } from './piece.ts';
import type { Phrase } from './rows-hedge.ts';
import {
  ACTS,
  NOUNS,
  PLACES,
  PUBLISHED,
  SETTLED,
  UNNAMED,
  type Act,
  type Complements,
  type View,
} from './rows-event-words.ts';
import { namesWithin, nameWithin } from './rows-name.ts';

/** What an event is to the entity: “killed by the Taliban”, “in talks with foreign jihadists”, “the place of the killing of …”. */
export function eventPhrase(id: string, event: ClaimEvent): Phrase {
  const { act, status, view } = actOf(id, event);
  const others = entitiesByRole(event.roles.filter(({ entity }) => entity.id !== id));
  const fellows = view === 'party' ? [] : (others.find(([role]) => role === view)?.[1] ?? []);
  // “The place of the killing”, of which nothing more is said, unless the event has a name.
  const named = view !== 'event' && others.length === 0 && act.head.startsWith(VIEWS[view]) ? event.event : undefined;
  return {
    pieces: [
      ...(named && view !== 'event' ? [text(`${VIEWS[view]} `), ...nameWithin(named)] : [text(act.head)]),
      ...complements(
        act,
        others.filter(([, entities]) => entities !== fellows),
      ),
      ...(fellows.length === 0 ? [] : [text(', along with '), ...namesWithin(fellows)]),
    ],
    status,
    end: `${act.end ?? ''}${unnamed(event.unstated)}`,
  };
}

/** The shortest form, for a picture, to stand before the name of one who plays a role in it: “killed by”. */
export function eventBriefly(id: string, event: ClaimEvent, role: Role): Phrase {
  const { act, status, view } = actOf(id, event);
  if (role === view && view !== 'party') return { pieces: [text(alongWith(act, view))], status };
  const before = act.with[role] ?? PLACES[role] ?? '';
  const words = [act.head, before.replace(/^,/, '')].map((part) => part.trim()).filter((part) => part !== '');
  return { pieces: [text(words.join(' '))], status };
}

/** One who plays the same part: not done to the other, nor with the other. */
function alongWith({ head }: Act, view: Role): string {
  const part = VIEWS[view];
  return head.startsWith(part) ? `along with, as ${head}` : `${head}, along with`;
}

/** How the event reads from where the entity stands in it, and the status, where the words do not hold it. */
function actOf(id: string, event: ClaimEvent): Seen {
  const { type, status } = event;
  const view: View =
    event.event?.id === id ? 'event' : (event.roles.find(({ entity }) => entity.id === id)?.role ?? 'event');
  const settled = status === undefined ? undefined : SETTLED[type]?.[status]?.[view];
  if (settled) return { act: settled, view };
  const published = isWorkPublished(event) ? PUBLISHED[view] : undefined;
  if (published) return { act: published, view, status };
  const { plain, unfinished } = ACTS[type][view] ?? {};
  const act = (status === undefined ? plain : (unfinished ?? plain)) ?? nominal(NOUNS[type], view);
  return { act, view, status };
}

/** A publication makes its topic public where that is a work, and no other work speaks of it. */
function isWorkPublished({ type, roles }: ClaimEvent): boolean {
  const topics = roles.filter(({ role }) => role === 'topic');
  return (
    type === 'publication' &&
    topics.length > 0 &&
    topics.every(({ entity }) => WORKS.has(entity.type)) &&
    roles.every(({ role }) => role !== 'instrument')
  );
}

const WORKS: ReadonlySet<EntityType> = new Set(['document', 'agreement']);

/** The event’s words for one who stands in it as `view`. */
interface Seen {
  readonly act: Act;
  readonly view: View;
  readonly status?: Status | undefined;
}

/** The event as a noun: “the killing of …”, “the place of the killing of …”. */
function nominal({ head, with: rest }: Act, view: View): Act {
  return { head: view === 'event' ? head : `${VIEWS[view]} ${head}`, with: rest };
}

const VIEWS = {
  agent: 'behind',
  target: 'on the receiving end of',
  party: 'a party to',
  topic: 'the subject of',
  instrument: 'the means of',
  place: 'the place of',
  origin: 'the starting point of',
  destination: 'the destination of',
} as const satisfies Record<Role, string>;

/** Who else plays a part, in the order of the act’s words. */
function complements({ with: words }: Act, others: readonly (readonly [Role, readonly Entity[]])[]): Piece[] {
  const order: Complements = { ...words, ...PLACES, ...words };
  return Object.entries(order).flatMap(([role, before]) => {
    const entities = others.find(([other]) => other === role)?.[1] ?? [];
    return entities.length === 0
      ? []
      : [text(before === '' ? ' ' : `${before.startsWith(',') ? '' : ' '}${before} `), ...namesWithin(entities)];
  });
}

/** “; by whom and where to is not said”. */
function unnamed(roles: readonly Role[]): string {
  return roles.length === 0 ? '' : `; ${joinList(roles.map((role) => UNNAMED[role]))} is not said`;
}
