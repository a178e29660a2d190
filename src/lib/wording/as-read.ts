/** Whether what a mention means is the editors’ reading: a note on how the claim is read tells of it. */
import type { Claim, Entity } from '../edition/model.ts';
import { sharesWord, standsInText } from './name-in-text.ts';

/**
 * Whether a claim’s notes on its reading speak of a mention: of its noun (“that area”: “the area may mean …”), or, where
 * it is a pronoun and has none, of what its entity’s name says.
 */
export function isReadSo(words: string, { name }: Pick<Entity, 'name'>, notes: Claim['scopeNotes']): boolean {
  const noun = words.replace(POINTING, '').trim();
  return notes.some(({ text }) => (noun === '' ? sharesWord(name, text) : standsInText(noun, text)));
}

/** Words that point and name nothing. */
const POINTING =
  /^(?:(?:the|this|that|these|those|other|others|former|latter|such|both|here|there|he|him|his|she|hers?|its?|they|them|theirs?)\b\s*)+/iu;
