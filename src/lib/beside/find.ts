/** Finds the sentences of a source map in a copy by word count and digest, without relying on how the copy splits sentences. */
import { splitTokens, type Unit } from '../language/unit.ts';
import { isWord, measureText } from '../source-map/blocks.ts';
import { type Copy, endsSentence, foldToken, startsSentence, textOf } from './copy.ts';
import type { Digest, DigestedSentence } from './data.ts';
import { listSpellings, spell } from './spellings.ts';

/** A sentence found in a copy. */
export interface Match extends Window {
  /** Index of the sentence in the map. */
  readonly sentence: number;
  /** Its text in the spelling that has the digest. */
  readonly text: string;
  /** Whether the copy has other quotation marks, dashes or similar marks. */
  readonly hasOtherMarks: boolean;
}

/** A range of a copy: its first token, and the one after its last. */
interface Window {
  readonly start: number;
  readonly end: number;
}

/** How a long search reports its progress and lets other work run. */
export interface Turns {
  readonly onProgress?: (done: number, total: number) => void;
  readonly pause?: () => Promise<void>;
  /** A clock, in milliseconds. */
  readonly now?: () => number;
}

/** Finds every place of every sentence: first identical texts, then other spellings in the rest of the copy. */
export async function findSentences(
  copy: Copy,
  sentences: readonly DigestedSentence[],
  digest: Digest,
  { onProgress, pause, now = () => performance.now() }: Turns = {},
): Promise<Match[]> {
  const byDigest = Map.groupBy([...sentences.keys()], (index) => sentences[index]?.sha256 ?? '');
  const counts = new Set(sentences.map(({ words }) => words));
  const windows = listWindows(copy, sentences);
  const matches: Match[] = [];
  const covered = new Uint8Array(copy.tokens.length);
  let since = now();

  const take = ({ start, end }: Window, text: string, sha256: string): boolean => {
    const found = byDigest.get(sha256) ?? [];
    const hasOtherMarks = text !== textOf(copy, start, end);
    for (const sentence of found) matches.push({ sentence, start, end, text, hasOtherMarks });
    if (found.length > 0) covered.fill(1, start, end);
    return found.length > 0;
  };
  const rest = async (done: number): Promise<void> => {
    if (now() - since < TURN_MS) return;
    onProgress?.(done, windows.length);
    await pause?.();
    since = now();
  };

  /** Tries the rest of the copy in one spelling. */
  const tryAll = async (toSpelling: (text: string) => string): Promise<void> => {
    const open = windows.filter(({ start, end }) => !covered.subarray(start, end).includes(1));
    for (let at = 0; at < open.length; at += BATCH) {
      const batch = open.slice(at, at + BATCH);
      const texts = batch.map(({ start, end }) => toSpelling(textOf(copy, start, end)));
      const digests = await Promise.all(texts.map(digest));
      for (const [index, window] of batch.entries()) take(window, texts[index] ?? '', digests[index] ?? '');
      await rest(at);
    }
  };

  await tryAll((text) => text);
  let styleRuns = 0;
  for (const [at, window] of windows.entries()) {
    if (covered.subarray(window.start, window.end).includes(1)) continue;
    const spellings = [...listSpellings(textOf(copy, window.start, window.end))].filter(({ text }) =>
      counts.has(measureText(text, copy.unit)),
    );
    for (let from = 0; from < spellings.length; from += BATCH) {
      const batch = spellings.slice(from, from + BATCH);
      const digests = await Promise.all(batch.map(({ text }) => digest(text)));
      const found = batch.find(({ text }, index) => take(window, text, digests[index] ?? ''));
      if (!found) continue;
      // The copy probably spells all sentences like this one.
      if (styleRuns++ < STYLE_RUNS) await tryAll((text) => spell(text, found.styles));
      break;
    }
    await rest(at);
  }
  return matches;
}

/** Where sentences may be: ranges with the same first and last words as a sentence, and about as many words. */
function listWindows(copy: Copy, sentences: readonly DigestedSentence[]): Window[] {
  const folded = copy.tokens.map((token) => edgesOf(token, copy.unit));
  const places = Map.groupBy(folded.keys(), (place) => folded[place]?.[0] ?? '');
  const windows = new Map<string, Window>();
  const kinds = new Map(sentences.map((one) => [`${one.words} ${one.first} ${one.last}`, one]));
  for (const { words, first, last } of kinds.values()) {
    const begin = edgesOf(first, copy.unit)[0];
    const ending = edgesOf(last, copy.unit).at(-1);
    for (const start of begin === undefined ? copy.tokens.keys() : (places.get(begin) ?? [])) {
      if (folded[start]?.length === 0 || (begin === undefined && !startsSentence(copy, start))) continue;
      const before = copy.words[start] ?? 0;
      for (let end = start + 1; end <= copy.tokens.length; end++) {
        const length = (copy.words[end] ?? 0) - before;
        if (length > words + SLACK) break;
        if (length < words - SLACK) continue;
        const own = folded[end - 1]?.at(-1);
        if (own === undefined || (ending !== undefined && own !== ending)) continue;
        for (const window of withMarks(copy, { start, end })) {
          if (ending === undefined && !endsSentence(copy, window.end)) continue;
          windows.set(`${window.start} ${window.end}`, window);
        }
      }
    }
  }
  return [...windows.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** A window, and the same with marks that a space separates from it: “« Non ! »”. */
function withMarks({ tokens, blocks }: Copy, { start, end }: Window): Window[] {
  const isMark = (at: number, beside: number): boolean => blocks[at] === blocks[beside] && !isWord(tokens[at] ?? 'x');
  const starts = isMark(start - 1, start) ? [start, start - 1] : [start];
  const ends = [end];
  while (ends.length <= MARKS && isMark(ends.at(-1) ?? end, end - 1)) ends.push((ends.at(-1) ?? end) + 1);
  return starts.flatMap((from) => ends.map((to) => ({ start: from, end: to })));
}

/** The first or last words of a sentence, folded. Dashes separate words, because a copy may have spaces there. */
export function edgesOf(text: string, unit: Unit): string[] {
  return text
    .split(/\s+|[–—―]|--+/)
    .flatMap((word) => splitTokens(word, unit).map((token) => foldToken(token.text)))
    .filter((word) => word !== '');
}

/** The most separate marks after a sentence that may belong to it. */
const MARKS = 2;

/** How many words more or fewer a copy may have because of spaces around dashes. */
const SLACK = 4;

/** How many digests are computed at once. */
const BATCH = 32;

/** How often all sentences are tried in the spelling that one was found in. */
const STYLE_RUNS = 12;

/** How long a search runs before it lets other work run, in milliseconds. */
const TURN_MS = 40;
