/**
 * The first way of reading articles and splitting sentences, which ignores languages. Maps made in this way name it in
 * their `segmentation` and are always read in it, so that their numbers and digests never change. Do not improve it.
 */
import { type Block, endsSentence, wordsOf } from './blocks.ts';
import type { Around, Guess } from './guess.ts';
import { isCredit } from './signs.ts';

/** Whether the first block can be the title. */
export function canBeTitleFirstWay({ text }: Block): boolean {
  return wordsOf(text).length <= 40 && splitFirstWay(text, []).length === 1;
}

/** Guesses the role of a block that is not the title. */
export function guessFirstWay({ text, marked }: Block, { begun, standFirstGiven }: Around): Guess {
  const sign = SIGNS.find(({ pattern }) => pattern.test(text));
  const isShort = wordsOf(text).length <= 12;
  if (marked && marked.as !== 'text') return { role: marked.as === 'title' ? 'heading' : marked.as, why: marked.why };
  if (wordsOf(text).length === 0) return { role: 'furniture', why: 'no words' };
  if (isCredit(text)) return { role: 'caption', why: 'ends in a credit, without a full stop' };
  if (sign && isShort) return { role: 'furniture', why: sign.why };
  if (!marked && isShort && !endsSentence(text) && !/[:;,]$|^[-*•–]\s/.test(text)) {
    return { role: 'heading', why: 'short, without a full stop' };
  }
  if (!begun && !standFirstGiven && splitFirstWay(text, []).length === 1) {
    return { role: 'stand-first', why: 'a single sentence after the title', isUnsure: true };
  }
  return { role: 'paragraph', why: marked?.why ?? 'running text' };
}

/** How the text after the end of an article starts. */
export const END_FIRST_WAY = /^(?:The views expressed|The opinions expressed|About the author)/;

const SIGNS = [
  { pattern: /^by\s+\p{Lu}[^.!?]*$/iu, why: 'byline' },
  { pattern: /^(?:\p{L}+,\s+)?(?:\d{1,2}\s+\p{L}+|\p{L}+\s+\d{1,2}),?\s+\d{4}$/u, why: 'date' },
  { pattern: /^\d{4}-\d{2}-\d{2}$/, why: 'date' },
  { pattern: /^(?:https?:\/\/|www\.)\S+$/, why: 'address' },
  { pattern: /^(?:page\s+)?\d+(?:\s+of\s+\d+)?$/i, why: 'page number' },
  { pattern: /^\[\d+\]\s/, why: 'footnote' },
  {
    pattern: /^(?:share|print|subscribe|advertisement|related|read (?:more|next)|sign up)\b[^.!?]*$/i,
    why: 'web page',
  },
] as const;

/** The sentences of a folded paragraph, and where each begins. */
export function splitFirstWay(paragraph: string, abbreviations: readonly string[]): { text: string; at: number }[] {
  const own = abbreviations.length > 0 ? toPattern(abbreviations.map(toSource)) : undefined;
  const sentences: { text: string; at: number }[] = [];
  let open = '';
  let at = 0;
  for (const { segment } of segmenter.segment(paragraph)) {
    open += segment;
    if (USUAL.test(open) || own?.test(open)) continue;
    close();
  }
  close();
  return sentences;

  /** Ends the sentence. A dash or a mark by itself is added to the one before. */
  function close(): void {
    const text = open.trim();
    const last = sentences.at(-1);
    if (last && !/[\p{L}\p{N}]/u.test(text)) last.text = `${last.text} ${text}`.trim();
    else if (text !== '') sentences.push({ text, at });
    at += open.length;
    open = '';
  }
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

const USUAL = toPattern(
  'Dr Mr Mrs Ms Prof Gen Col Lt Maj Capt Sgt Sen Rep Gov Rev Hon St No Nos vs cf ca [A-Z]'
    .split(' ')
    .map((word) => `${word}\\.`),
);

function toPattern(sources: readonly string[]): RegExp {
  return new RegExp(`(?:^|[\\s(“‘"'])(?:${sources.join('|')})\\s*$`);
}

function toSource(abbreviation: string): string {
  const text = abbreviation.endsWith('.') ? abbreviation : `${abbreviation}.`;
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
