/** Reads the signs in a query: `"…"` is a phrase, `-word` excludes. Other signs have no meaning here and are reported. */

/** Splits a query into words, phrases and signs. */
export function parseSyntax(query: string): Syntax {
  const phrases: string[] = [];
  const excluded: string[] = [];
  const ignored = new Set<string>();
  const text = query
    .normalize('NFC')
    .replace(PHRASE, (_all, sign: string, words: string) => {
      (sign === '' ? phrases : excluded).push(words.trim());
      return ' ';
    })
    .replace(EXCLUDED, (_all, word: string) => {
      excluded.push(word);
      return ' ';
    })
    .replace(OPERATORS, (operator: string) => {
      ignored.add(operator.trim());
      return ' ';
    })
    .replace(FIELD, (all: string, field: string, rest: string) => {
      if (/^https?$/.test(field)) return all;
      ignored.add(`${field}:`);
      return rest;
    })
    .replace(SIGNS, (sign: string) => {
      ignored.add(sign.trim());
      return ' ';
    });
  return {
    text: text.replace(/\s+/g, ' ').trim(),
    phrases: phrases.filter((phrase) => /[\p{L}\p{N}]/u.test(phrase)),
    excluded: excluded.filter((word) => /[\p{L}\p{N}]/u.test(word)),
    ignored: [...ignored],
  };
}

/** A query with some of its phrases as ordinary words. */
export function withoutQuotes(query: string, phrases: readonly string[]): string {
  return query
    .normalize('NFC')
    .replace(PHRASE, (all, sign: string, words: string) =>
      sign === '' && phrases.includes(words.trim()) ? words : all,
    );
}

const QUOTES = '["“”„«»＂]';
const PHRASE = new RegExp(`(?<![\\p{L}\\p{N}])(-?)${QUOTES}([^"“”„«»＂]+)${QUOTES}`, 'gu');
const EXCLUDED = /(?<=^|\s)[-−](\p{L}[\p{L}\p{N}\p{M}'’-]*)/gu;
const OPERATORS = /(?<=^|\s)(?:AND|OR|NOT|NEAR)(?=\s|$)|(?<=\s)(?:&&|\|\|?)(?=\s)/gu;
const FIELD = /(?<=^|\s)([a-z]{2,12}):(?=\p{L})(\S*)/gu;
const SIGNS = /[*~^"“”„«»＂]|(?<=^|\s)\+(?=\p{L})/gu;

/** A query without its signs, and what the signs ask for. */
export interface Syntax {
  /** The rest: words, names, numbers. */
  readonly text: string;
  readonly phrases: readonly string[];
  readonly excluded: readonly string[];
  /** Signs without a meaning here. */
  readonly ignored: readonly string[];
}
