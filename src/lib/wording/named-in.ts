/** Finds which entities the words of a claim name, so that they need not be listed beside it. */
import type { Claim, Entity } from '../edition/model.ts';
import { needsContext } from './in-brackets.ts';
import { mentionsIn } from './mentions.ts';
import { isNameInText } from './name-in-text.ts';

/** A test for whether a claim’s own words name an entity. A pronoun or “the deal” does not. */
export function namedIn({
  body,
  text,
}: Pick<Claim, 'body' | 'text'>): (entity: Pick<Entity, 'id' | 'name'>) => boolean {
  const mentioned = new Set(mentionsIn(body).flatMap(({ id, words }) => (needsContext(words) ? [] : [id])));
  return ({ id, name }) => mentioned.has(id) || isNameInText(name, text);
}
