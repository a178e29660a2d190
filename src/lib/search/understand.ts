/** Reads a query: its reference, or its signs, its date and its words. */
import { PHRASE, type Concept, type Understood } from './concept.ts';
import { foldWords } from './fold.ts';
import { readWords, type Access } from './read-words.ts';
import { claimKey } from './format.ts';
import { findNumber, parseReference, type Reference } from './reference.ts';
import { parseSpans } from './spans.ts';
import { parseSyntax } from './syntax.ts';
import { asksWhen, dayInWords, findDate, type AskedDate } from './when.ts';
import { keysOf, searchedKeysOf } from './words.ts';

/**
 * What a query asks for. Without the index of names, it finds no names; without the list of words, no word is unknown. With
 * `isExact`, misspelt words are not corrected.
 */
export async function understand(query: string, access: Access, isExact = false): Promise<Understood> {
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
  const { text, phrases, excluded, ignored } = parseSyntax(query.replace(ADDRESS, toTitle));
  const date = findDate(text);
  const rest = date?.rest ?? text;
  const number = await toNumber(rest, access);
  const others = await readWords(rest.replace(number?.typed ?? '', ' '), access, isExact);
  // A number in a pasted sentence belongs to the sentence.
  const isClaim = number !== undefined && !others.isSentence;
  const read = number && !isClaim ? await readWords(rest, access, isExact) : others;
  const when = date ? [toDate(date.when)] : [];
  const left = await Promise.all(excluded.map((word) => readWords(word, access, true)));
  return {
    concepts: [
      ...(isClaim ? [number, ...read.concepts.map((one) => ({ ...one, isWeak: true }))] : read.concepts),
      ...when,
      ...phrases.map(toPhrase),
    ],
    phrases,
    excluded: left.flatMap(({ concepts, unknown }) => [...concepts, ...unknown.map(toNothing)]),
    unknown: read.unknown,
    corrected: read.corrected,
    ignored,
    isSentence: read.isSentence,
    asksWhen: asksWhen(text),
  };
}

/** An address of another site. Its last part often is a title. */
const ADDRESS = /(?:https?:\/\/|\bwww\.)\S*[/?#&=]([^/?#&=\s]+?)(?:\.\w{2,5})?[/?#&=]*(?!\S)/giu;

/** Unlike decodeURIComponent, this never throws. */
const toTitle = (_address: string, title: string): string => new URLSearchParams(`title=${title}`).get('title') ?? '';

function severalIn(query: string): Reference | undefined {
  const spans = parseSpans(query) ?? [];
  return spans.length > 0 ? { spans } : undefined;
}

/** Whether a number by itself is a paragraph: not a year or a name. */
async function isParagraph(query: string, { paragraph }: { paragraph: number }, { names }: Access): Promise<boolean> {
  return paragraph < 1000 && ((await names?.at(foldWords(query).join(''))) ?? []).length === 0;
}

/** The claims whose number occurs among other words, as a concept; undefined if no claim has the number. */
async function toNumber(text: string, { names }: Access): Promise<Concept | undefined> {
  const found = findNumber(text);
  const rows = found && (await names?.under(claimKey(found.paragraph, found.sentence, found.part)));
  if (!found || !rows || rows.length === 0) return undefined;
  const numbers = rows.map(({ record }) => record.number);
  return { typed: found.typed, things: [], isName: false, keys: [], numbers };
}

/** A date as a concept. Texts may also mention a day in words, without its year. */
function toDate(when: AskedDate): Concept {
  const day = dayInWords(when);
  const keys = day === undefined ? [] : [PHRASE + keysOf(day).join(' ')];
  return { typed: when.words, things: [], isName: false, keys, when };
}

/** An excluded word that no record has. */
function toNothing(typed: string): Concept {
  return { typed, things: [], isName: false, keys: [] };
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
