/** Makes the rows of the name index: every key under which an entry is found, sorted. */
import { fromClaimSlug, parseClaimId } from '../address/id.ts';
import { foldForms, foldWhole, foldWords } from './fold.ts';
import { claimKey, firstSoundFile, lastSoundFile, MOST_RECORDS, type NameEntry, type NameRecord } from './format.ts';
import { isStopWord } from './words.ts';
import { isKindWord } from './kinds.ts';
import { textOf } from './record.ts';
import { isUnspaced } from './letters.ts';

/** All rows of some entries. The order of the entries does not matter. */
export function toRows(entries: readonly NameEntry[]): Row[] {
  return sortRows(entries.flatMap(rowsOf));
}

/** All words of names that a misspelt word is compared with: no initialisms, no words of claims’ labels. */
export function listWords(entries: readonly NameEntry[]): string[] {
  const words = new Set(
    entries.flatMap(([[kind], names]) =>
      kind === 'claim'
        ? []
        : names.map(textOf).flatMap((name) => {
            const initials = name
              .split(/[^\p{L}\p{N}.]+/u)
              .filter(isInitialism)
              .flatMap(foldWords);
            const parts = foldWords(name);
            // A name may be typed as one word, with its article.
            const whole =
              parts.length > 1 && parts.length < 5 ? foldForms(name).filter(({ length }) => length > 8) : [];
            return [...(parts.length === 1 ? foldForms(name) : parts), ...whole].filter(
              (word) => !initials.includes(word),
            );
          }),
    ),
  );
  return [...words].filter(({ length }) => length > 2).sort(compareText);
}

/** The words grouped by the files for their first and last sounds. */
export function wordsBySound(words: readonly string[]): Map<string, string[]> {
  return new Map([...Map.groupBy(words, firstSoundFile), ...Map.groupBy(words, lastSoundFile)]);
}

/** Whether a name is an initialism, so that a different letter makes a different name: TTP, IMU, AQIS. */
export function isInitialism(name: string): boolean {
  return /^[\p{Lu}.\s]{2,8}$/u.test(name) || (name.length <= 4 && /^\p{Lu}.*\p{Lu}/u.test(name));
}

/** Every key of an entry. */
function rowsOf([record, names]: NameEntry): Row[] {
  const rows: Row[] = [];
  const known = new Set<string>();
  const add = (key: string, isWord: boolean, name: NameEntry[1][number]): void => {
    const text = textOf(name);
    if (key === '' || known.has(`${key} ${text}`)) return;
    known.add(`${key} ${text}`);
    const lang = typeof name === 'string' ? undefined : name[1];
    rows.push({ key, record, isWord, ...(text !== record[2] && { name: text, ...(lang !== undefined && { lang }) }) });
  };
  if (record[0] === 'claim') {
    const parts = parseClaimId(fromClaimSlug(record[1].split('/').at(-2) ?? '') ?? '');
    const [label] = names.map(textOf);
    if (parts)
      rows.push({
        key: claimKey(parts.paragraph, parts.sentence, parts.part),
        record,
        isWord: false,
        ...(label !== undefined && { name: label }),
      });
    for (const name of names) for (const word of foldWords(textOf(name))) if (!isStopWord(word)) add(word, true, name);
    return rows;
  }
  for (const name of names) {
    const text = textOf(name);
    // Chinese is split into words only in queries, because loading the segmenter takes longer than everything else.
    const whole = isUnspaced(text) ? text.replace(/\s+/g, '') : undefined;
    const { words, forms } = whole === undefined ? foldWhole(text) : { words: [whole], forms: [whole] };
    for (const form of forms) add(form, false, name);
    add(initialsOf(words), false, name);
    for (const word of words) add(word, true, name);
  }
  return rows;
}

/** The initials of a name of at least three words. */
function initialsOf(words: readonly string[]): string {
  return words.length < 3 || words.some((word) => !/^\p{Script=Latin}/u.test(word))
    ? ''
    : words.map((word) => word.slice(0, 1)).join('');
}

/** Sorts rows by key, then by the number of claims. For a word that very many names have, keeps only the first rows. */
function sortRows(rows: readonly Row[]): Row[] {
  const sorted = rows.toSorted(
    (a, b) =>
      compareText(a.key, b.key) ||
      Number(a.isWord) - Number(b.isWord) ||
      b.record[4] - a.record[4] ||
      compareText(a.record[1], b.record[1]) ||
      compareText(a.name ?? '', b.name ?? ''),
  );
  const counted = new Map<string, number>();
  return sorted.filter(({ key, isWord, record: [kind] }) => {
    const count = (counted.get(`${kind} ${key}`) ?? 0) + 1;
    counted.set(`${kind} ${key}`, count);
    return !isWord || (count <= MOST_RECORDS && !(kind === 'claim' && isKindWord(key) && count > 5));
  });
}

export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export interface Row {
  readonly key: string;
  readonly record: NameRecord;
  /** Whether the key is a word of the name, not the whole name. */
  readonly isWord: boolean;
  /** The name, if it is not the display name, and its language. */
  readonly name?: string;
  readonly lang?: string;
}
