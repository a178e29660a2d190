/** Reads a query: its reference, or its signs, its date and its words. */
import { PHRASE, type Concept, type Understood } from './concept.ts';
import { foldWords } from './fold.ts';
import { readWords, type Access } from './read-words.ts';
import { parseReference, type Reference } from './reference.ts';
import { parseSpans } from './spans.ts';
import { parseSyntax } from './syntax.ts';
import { asksWhen, findDate } from './when.ts';
import { searchedKeysOf } from './words.ts';

/** What a query asks for. Without the index of names, it finds no names; without the list of words, no word is unknown. */
export async function understand(query: string, access: Access): Promise<Understood> {
  const nothing = {
    concepts: [],
    phrases: [],
    excluded: [],
    unknown: [],
    corrected: [],
    ignored: [],
    isSentence: false,
    asksWhen: false,
  };
  const reference = parseReference(query) ?? severalIn(query);
  if (reference && (!('paragraph' in reference) || reference.isMarked || (await isParagraph(query, reference, access))))
    return { ...nothing, reference };
  const { text, phrases, excluded, ignored } = parseSyntax(query);
  const date = findDate(text);
  const read = await readWords(date?.rest ?? text, access);
  const when: Concept[] = date
    ? [{ typed: date.when.words, things: [], isName: false, keys: [], when: date.when }]
    : [];
  const left = await Promise.all(excluded.map((word) => readWords(word, access, true)));
  return {
    concepts: [...read.concepts, ...when, ...phrases.map(toPhrase)],
    phrases,
    excluded: left.flatMap(({ concepts }) => concepts),
    unknown: read.unknown,
    corrected: read.corrected,
    ignored,
    isSentence: read.isSentence,
    asksWhen: asksWhen(text),
  };
}

function severalIn(query: string): Reference | undefined {
  const spans = parseSpans(query) ?? [];
  return spans.length > 0 ? { spans } : undefined;
}

/** Whether a number by itself is a paragraph: not a year or a name. */
async function isParagraph(query: string, { paragraph }: { paragraph: number }, { names }: Access): Promise<boolean> {
  return paragraph < 1000 && ((await names?.at(foldWords(query).join(''))) ?? []).length === 0;
}

/** A phrase as a concept. It finds records that have all its words; their texts are checked later for the phrase itself. */
function toPhrase(phrase: string): Concept {
  return {
    typed: `“${phrase}”`,
    things: [],
    isName: false,
    keys: [PHRASE + searchedKeysOf(phrase).join(' ')],
  };
}
