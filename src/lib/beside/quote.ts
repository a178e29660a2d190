/** Decides whether a quotation is the exact wording of the restatement, an altered one, from the original, or none of these. */
import type { ClaimId } from '../address/id.ts';
import { readCopy } from './copy.ts';
import { currentWordings, type BesideData, type Digest, type Wording } from './data.ts';
import { type Change, compareWords, listGrave, type Piece, nearestWordings } from './nearest.ts';
import { findSentences } from './find.ts';
import { foldWord, splitQuote } from './weigh.ts';

/** What a quotation is. */
export type Verdict =
  /** Word for word the wording of whole claims, in these editions; 0 is the draft, which is not in an edition yet. */
  | { readonly is: 'exact'; readonly claims: readonly ClaimId[]; readonly editions: readonly number[] }
  /** It has whole sentences of the original; `isAll` if it has nothing else. */
  | { readonly is: 'original'; readonly sentences: readonly string[]; readonly isAll: boolean }
  | { readonly is: 'altered'; readonly parts: readonly Altered[] }
  | { readonly is: 'absent' }
  /** Too few words to tell. */
  | { readonly is: 'short' };

/** A wording, and how a quotation changes it. */
export interface Altered {
  readonly wording: Wording;
  readonly pieces: readonly Piece[];
  /** Whether the quotation is one continuous part of the wording, with only its beginning or end left out. */
  readonly isCut: boolean;
  /** Whether exactly one of the two is a question. */
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

/** The whole wording of one claim or of several in a row, with or without the brackets that this site adds. */
function findExact(text: string, words: readonly string[], data: BesideData): Verdict | undefined {
  const { wordings, editions } = data;
  const wanted = toKey(words);
  const today = currentWordings(data);
  const isDraft = ({ first }: Wording): boolean => first === 0;
  const found: { claims: ClaimId[]; edition: number }[] = [];
  // If there is a draft, it is tried first, as edition 0.
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

/** Consecutive whole claims that together have exactly the wanted words. */
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

/** Whether all words of the quotation are in the wording, in one run. */
function isCut(pieces: readonly Piece[]): boolean {
  return pieces.filter(({ is }) => is === 'same').length === 1 && !pieces.some(({ is }) => is === 'added');
}

const toKey = (words: readonly string[]): string => words.map((word) => `${foldWord(word)} `).join('');

const asks = (text: string): boolean => /\?["'’”»)\]\s]*$/.test(text);

/** The fewest words that can be judged. */
const FEWEST = 3;
