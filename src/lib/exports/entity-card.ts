/** The card of an entity: what a reader needs to know who or what it is, without leaving the text. */
import type { Entity } from '../edition/model.ts';
import { entityTypes } from '../vocabulary/index.ts';
import { involvementBriefly } from '../wording/entity.ts';

/** As `card.json` has it: a few hundred bytes, fetched when somebody points at a link to the entity. */
export interface EntityCard {
  readonly name: string;
  /** What kind of thing it is: “Group”, or “Group, so labelled by the author”. */
  readonly type: string;
  /** How much the claims have of it: “67 claims”. */
  readonly claims: string;
  /** The first sentence of what is known of it from outside; absent where nothing is. */
  readonly about?: string;
}

/** The card of an entity. */
export function toEntityCard(entity: Entity): EntityCard {
  const { name, type, labelledBy, summary } = entity;
  return {
    name,
    type: `${entityTypes[type].label}${labelledBy === undefined ? '' : ', so labelled by the author'}`,
    claims: involvementBriefly(entity),
    ...(summary && { about: firstSentence(summary.text) }),
  };
}

/** The first sentence of a text: a full stop before a capital ends it, but not one after an initial. */
function firstSentence(text: string): string {
  return /^.+?(?<!\b\p{Lu})[.?!](?=\s+[\p{Lu}\p{Nd}‘“]|$)/su.exec(text)?.[0] ?? text;
}
