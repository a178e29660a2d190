/** The card of an entity, which tells a reader who or what it is without leaving the text. */
import type { Entity } from '../edition/model.ts';
import { involvementBriefly, typeInWords } from '../wording/entity.ts';

/** The content of `card.json`: a few hundred bytes, fetched when a reader points at a link to the entity. */
export interface EntityCard {
  readonly name: string;
  /** What kind of thing it is: “Group”, or “Group (the author’s label)”. */
  readonly type: string;
  /** The number of claims about it: “67 claims”. */
  readonly claims: string;
  /** The first sentence of its summary, which is based on references; absent if it has none. */
  readonly about?: string;
}

/** The card of an entity. */
export function toEntityCard(entity: Entity): EntityCard {
  const { name, summary } = entity;
  return {
    name,
    type: typeInWords(entity),
    claims: involvementBriefly(entity),
    ...(summary && { about: firstSentence(summary.text) }),
  };
}

/** The first sentence of a text. A full stop before a capital ends it, unless the full stop follows an initial. */
function firstSentence(text: string): string {
  return /^.+?(?<!\b\p{Lu})[.?!](?=\s+[\p{Lu}\p{Nd}‘“]|$)/su.exec(text)?.[0] ?? text;
}
