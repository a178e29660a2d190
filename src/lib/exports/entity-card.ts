/** The card of an entity, which tells a reader who or what it is without leaving the text. */
import type { Entity } from '../edition/model.ts';
import { involvementBriefly, typeInWords } from '../wording/entity.ts';

/** The content of `card.json`: a few hundred bytes, fetched when a reader points at a link to the entity. */
export function toEntityCard(entity: Entity) {
  const { name, summary } = entity;
  return {
    name,
    /** What kind of thing it is: “Group”, or “Group (the author’s label)”. */
    type: typeInWords(entity),
    /** The number of claims about it: “67 claims”. */
    claims: involvementBriefly(entity),
    /** The first sentence of its summary, which is based on references; absent if it has none. */
    ...(summary && { about: firstSentence(summary.text) }),
  };
}

/** The first sentence of a text. A full stop before a capital ends it, unless the full stop follows an initial. */
function firstSentence(text: string): string {
  return /^.+?(?<!\b\p{Lu})[.?!](?=\s+[\p{Lu}\p{Nd}‘“]|$)/su.exec(text)?.[0] ?? text;
}
