/** The ways of reading texts and splitting sentences. A map names its way in `segmentation` and is always read in that way. */
import { unitOf } from '../language/unit.ts';
import type { Reading } from '../schema/source-map.ts';
import { type Block, splitBlocks } from './blocks.ts';
import type { Evidence } from './decide.ts';
import { canBeTitleFirstWay, END_FIRST_WAY, guessFirstWay, splitFirstWay } from './first-way.ts';
import { canBeTitle, END, guessRole } from './guess.ts';
import { splitHtml } from './html.ts';
import { rulesOf } from './languages.ts';
import { reviewLayout } from './layout.ts';
import { splitLines } from './lines.ts';
import { splitMarkdown } from './markdown.ts';
import { readNotes } from './notes.ts';
import { type Look, ReadingError } from './roles.ts';
import { type CutSentence, cutSentences, type Settled } from './sentences.ts';

/** The current way. Maps store this text, so it must not change. A way that splits differently needs another version. */
export const SEGMENTATION =
  'Unicode Standard Annex 29 (Intl.Segmenter) with rules for the language of the original, version 1 (2026-11)';

/** Names of the first way: in maps that a command made with it, and in maps that no command made. */
const FIRST_WAY = [
  'Unicode Standard Annex 29, English (Intl.Segmenter), except that no sentence ends at an abbreviation before a name or at an initial',
  'by hand',
];

/** How a text is read. */
export interface Way extends Look {
  readonly toBlocks: (text: string) => Block[];
  /** The sentences of a block; `all` are the blocks of the text. */
  readonly cut: (text: string, all: readonly Block[], settled: readonly Settled[]) => CutSentence[];
  /** How much of a sentence of a given length its edges may contain. */
  readonly most: (length: number) => number;
}

/** The way that a map names. Throws a {@link ReadingError} if it is not known, because another way may number the sentences differently. */
export function wayOf(segmentation: string, reading: Reading): Way {
  if (segmentation === SEGMENTATION) return currentWay(reading);
  if (FIRST_WAY.includes(segmentation)) return firstWay(reading);
  throw new ReadingError(
    `Unexpected segmentation “${segmentation}” in source-map.json, expected one that this version of the code knows; restore the file from the version history, use the version of the code that wrote it, or remove the file to make it anew`,
  );
}

function firstWay({ format, abbreviations }: Reading): Way {
  return {
    unit: 'word',
    canBeTitle: canBeTitleFirstWay,
    guess: guessFirstWay,
    end: END_FIRST_WAY,
    review: (blocks) => [...blocks],
    countSentences: (text) => splitFirstWay(text, []).length,
    toBlocks: (text) => (format === 'markdown' ? splitMarkdown(text, { withHtml: false }) : splitBlocks(text)),
    cut: (text) => splitFirstWay(text, abbreviations).map((sentence) => ({ ...sentence, doubts: [] })),
    most: (length) => length - 1,
  };
}

function currentWay({ format, language = 'en', abbreviations, lines }: Reading): Way {
  const unit = unitOf(language);
  const own = new Set(abbreviations.map((word) => word.replace(/\.$/, '')));
  const nothing: Evidence = { language, rules: rulesOf(language), own, bare: new Set(), dotted: new Set() };
  let evidence: Evidence | undefined;
  const toBlocks = (text: string): Block[] => {
    if (format === 'html') return readNotes(splitHtml(text));
    if (format === 'markdown') return readNotes(splitMarkdown(text, { withHtml: true }));
    return splitLines(text, { unit, said: new Set(lines.map(({ line }) => line)) });
  };
  const countSentences = (text: string): number => cutSentences(text, nothing).length;
  return {
    unit,
    canBeTitle: (block, isAboveByline) => canBeTitle(block, { unit, isAboveByline, countSentences }),
    guess: guessRole,
    end: END,
    review: (blocks) => reviewLayout(blocks, unit, nothing.rules.starters),
    countSentences,
    toBlocks: (text) => toBlocks(toPlain(text)).map((block) => ({ ...block, text: block.text.replace(UNSEEN, '') })),
    cut: (text, all, settled) => {
      evidence ??= { ...nothing, ...gather(all) };
      return cutSentences(text, evidence, settled);
    },
    most: (length) => Math.floor(length / 2),
  };
}

/** Soft hyphens and zero-width characters, which a reader’s copy may lack. */
const UNSEEN = /[\u00AD\u200B\u2060\uFEFF]/g;

/** The text with lines as long as they look. Soft hyphens at line ends are kept, since they show that a word goes on. */
function toPlain(text: string): string {
  return text.normalize('NFC').replace(/[\u00AD\u200B\u2060\uFEFF](?![\r\n])/g, '');
}

/** The words of the whole text that occur without a full stop, and those that have one where no sentence ends. */
function gather(blocks: readonly Block[]): Pick<Evidence, 'bare' | 'dotted' | 'hasDanda'> {
  const bare = new Set<string>();
  const dotted = new Set<string>();
  for (const { text } of blocks) {
    for (const { 0: found } of text.matchAll(/(?<![\p{L}\p{N}.])\p{L}+(?![\p{L}\p{N}.’'])/gu)) bare.add(found);
    for (const [, word = ''] of text.matchAll(/(?<![\p{L}\p{N}.])(\p{L}{1,6})\.(?= \p{Ll}|[,;:])/gu)) dotted.add(word);
  }
  // A single danda may be a quotation. No paragraph ends in an abbreviation.
  const dandas = blocks.reduce((sum, { text }) => sum + text.split('।').length - 1, 0);
  const stops = blocks.filter(({ text }) => /\p{scx=Deva}\.$/u.test(text)).length;
  return { bare, dotted, hasDanda: dandas > 3 * stops };
}
