/** Tells whether a quotation is the restatement’s wording, an altered one, the original’s, or neither. */
import type { ClaimId } from '../address/id.ts';
import { readCopy } from './copy.ts';
import { currentWordings, type BesideData, type Digest, type Wording } from './data.ts';
import { type Change, compareWords, listGrave, type Piece, nearestWordings } from './nearest.ts';
import { findSentences } from './find.ts';
import { foldWord, splitQuote } from './weigh.ts';

/** What a quotation is. */
export type Verdict =
  /** Word for word the wording of whole claims, in these editions; 0 stands for what is not in an edition yet. */
  | { readonly is: 'exact'; readonly claims: readonly ClaimId[]; readonly editions: readonly number[] }
  /** Whole sentences of the original; `isAll` where it is nothing else. */
  | { readonly is: 'original'; readonly sentences: readonly string[]; readonly isAll: boolean }
  | { readonly is: 'altered'; readonly parts: readonly Altered[] }
  | { readonly is: 'absent' }
  /** Too few words to tell. */
  | { readonly is: 'short' };

/** A wording, and what a quotation makes of it. */
export interface Altered {
  readonly wording: Wording;
  readonly pieces: readonly Piece[];
  /** Whether every word is the wording’s, one after the other, and only its beginning or end is left out. */
  readonly isCut: boolean;
  /** Whether one is a question and the other is not. */
  readonly isAsked: boolean;
  readonly changes: readonly Change[];
}

/** Checks a quotation. Without `digest` the original cannot be recognised. */
export async function checkQuote(text: string, data: BesideData, digest: Digest | undefined): Promise<Verdict> {
  const words = splitQuote(text);
  if (words.length < FEWEST) return { is: 'short' };
  const exact = findExact(text, words, data);
  if (exact) return exact;
  const original = digest && (await findOriginal(text, data, digest));
  if (original?.isAll) return original;
  const names = new Set(data.names);
  const parts = nearestWordings(words, data.wordings).map(({ wording, quoted }): Altered => {
    const own = splitQuote(wording.text);
    const pieces = compareWords(quoted, own);
    const isAsked = asks(text) !== asks(wording.text);
    return { wording, pieces, isCut: isCut(pieces), isAsked, changes: listGrave(pieces, names) };
  });
  if (parts.length > 0) return { is: 'altered', parts };
  return original ?? { is: 'absent' };
}

/** The wording of one claim or of several in a row, whole, with or without the brackets of this site. */
function findExact(text: string, words: readonly string[], data: BesideData): Verdict | undefined {
  const { wordings, editions } = data;
  const wanted = toKey(words);
  const today = currentWordings(data);
  const isDraft = ({ first }: Wording): boolean => first === 0;
  const found: { claims: ClaimId[]; edition: number }[] = [];
  // The draft, 0, comes first, and only where there is one.
  for (let edition = wordings.some(isDraft) ? 0 : 1; edition <= editions; edition++) {
    const standing = edition === 0 ? today : wordings.filter(({ first, last }) => first <= edition && edition <= last);
    const claims = findRun(wanted, text, standing, (one) => one.text);
    if (claims) found.push({ claims, edition });
  }
  const bracketed = findRun(wanted, text, today, (one) => one.bracketed ?? one.text);
  if (found.length === 0 && bracketed) {
    const isOfDraft = today.some((one) => isDraft(one) && bracketed.includes(one.id));
    found.push({ claims: bracketed, edition: isOfDraft ? 0 : editions });
  }
  const last = found.at(-1);
  if (!last) return undefined;
  const same = found.filter(({ claims }) => claims.join() === last.claims.join());
  return { is: 'exact', claims: last.claims, editions: same.map(({ edition }) => edition) };
}

/** Whole claims, one after the other, whose words are those wanted. */
function findRun(
  wanted: string,
  text: string,
  standing: readonly Wording[],
  textOf: (wording: Wording) => string,
): ClaimId[] | undefined {
  const keys = standing.map((wording) => toKey(splitQuote(textOf(wording))));
  for (const first of keys.keys()) {
    let run = '';
    let end = first;
    while (wanted.startsWith(run) && run.length < wanted.length && end < keys.length) run += keys[end++] ?? '';
    const last = standing[end - 1];
    if (run === wanted && last && asks(text) === asks(last.text)) return standing.slice(first, end).map(({ id }) => id);
  }
  return undefined;
}

/** Sentences of the original in a quotation. */
async function findOriginal(text: string, { sentences, unit }: BesideData, digest: Digest) {
  const copy = readCopy(text, unit);
  const matches = await findSentences(copy, sentences, digest);
  if (matches.length === 0) return undefined;
  const covered = new Set(
    matches.flatMap(({ start, end }) => copy.tokens.slice(start, end).map((_, step) => start + step)),
  );
  const found = new Set(matches.map(({ sentence }) => sentence));
  return {
    is: 'original' as const,
    sentences: sentences.filter((_, index) => found.has(index)).map(({ id }) => id),
    isAll: copy.tokens.every((_, index) => covered.has(index) || copy.words[index + 1] === copy.words[index]),
  };
}

/** Whether every word is the wording’s, in one run. */
function isCut(pieces: readonly Piece[]): boolean {
  return pieces.filter(({ is }) => is === 'same').length === 1 && !pieces.some(({ is }) => is === 'added');
}

const toKey = (words: readonly string[]): string => words.map((word) => `${foldWord(word)} `).join('');

const asks = (text: string): boolean => /\?["'’”»)\]\s]*$/.test(text);

/** The fewest words that can be judged. */
const FEWEST = 3;
