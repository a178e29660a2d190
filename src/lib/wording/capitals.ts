/** Adds capital letters at the start of a sentence, and removes them within one. */
import type { Entity, Source } from '../edition/model.ts';

/** First words that always lose their capital within a sentence. */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `a an another at both his its many media most one other others people several some sources the their
  these those three two unnamed various`.split(/\s+/),
);

/** A text with a capital first letter. */
export function capitalise(text: string): string {
  return text.charAt(0).toLocaleUpperCase('en') + text.slice(1);
}

/** A source as the subject of a clause within a sentence: `one Al-Qa’ida source`. */
export function subjectWithin(source: Pick<Source, 'subject' | 'asWorded'>): string {
  const [first = ''] = source.subject.split(/\s/);
  const lower = first.toLocaleLowerCase('en');
  return FUNCTION_WORDS.has(lower) || isWordedLower(source, lower)
    ? lower + source.subject.slice(first.length)
    : source.subject;
}

/**
 * The name of an entity within a sentence: `Doha Agreement`, but `foreign jihadists` and `killing of Asim Umar`, whose first word
 * has a capital only because it begins the name.
 */
export function nameWithin({ name, type, asWorded }: Pick<Entity, 'name' | 'type'> & Partial<Worded>): string {
  const [first = ''] = name.split(/\s/);
  const lower = first.toLocaleLowerCase('en');
  const isCommon =
    FUNCTION_WORDS.has(lower) ||
    isWordedLower({ asWorded: asWorded ?? [] }, lower) ||
    (type === 'event' && COMMON_NAME.test(name));
  return isCommon ? lower + name.slice(first.length) : name;
}

/** The name of an event that opens with common nouns: “Signing of …”, “Planned transfer of …”. */
export const COMMON_NAME = /^\p{Lu}\p{Ll}+(?: \p{Ll}+)? of /u;

type Worded = Pick<Source, 'asWorded'>;

/** Whether the article itself writes the word in lower case. */
function isWordedLower({ asWorded }: Worded, lower: string): boolean {
  return asWorded.some((wording) => wording.split(/\s/).includes(lower));
}
