/** How the commands are told what a line of an original is, and how they tell what they took it for. */
import { extname } from 'node:path';
import { foldName } from '../lib/search/fold.ts';
import type { LineRole, Reading } from '../lib/schema/source-map.ts';
import { lineRoles } from '../lib/schema/source-map.ts';
import { type Article, type ArticleBlock, readArticle } from '../lib/source-map/index.ts';
import { WrongUse } from './wrong-use.ts';

/** The options, for `parseArgs`. Each may be given several times, with one number or several: `--furniture 3,5`. */
export const readingOptions = {
  title: { type: 'string', multiple: true },
  'stand-first': { type: 'string', multiple: true },
  paragraph: { type: 'string', multiple: true },
  heading: { type: 'string', multiple: true },
  caption: { type: 'string', multiple: true },
  furniture: { type: 'string', multiple: true },
  continued: { type: 'string', multiple: true },
  end: { type: 'string', multiple: true },
  abbreviation: { type: 'string', multiple: true },
  format: { type: 'string' },
} as const satisfies Record<LineRole, unknown> & Record<string, unknown>;

/** What they mean, for the usage of a command. */
export const READING_USAGE = `Where a line was taken for the wrong thing, say by its number what it is; several numbers are parted by commas:
  --title N  --heading N  --paragraph N  --stand-first N  --caption N
  --furniture N        no part of the text: a byline, a date, an advertisement
  --continued N        goes on with the paragraph before it, from which a page break has parted it
  --end N              the article is over: this line and all that come after it are furniture
  --abbreviation Art.  no sentence ends at this; may be repeated
  --format text|markdown   otherwise Markdown where the file is called .md`;

/** How to read a file: as was said before, and as is said now. */
export function toReading(file: string, values: ReadingValues, before: Reading | undefined): Reading {
  const said = lineRoles.flatMap((as) =>
    (values[as] ?? []).flatMap((text) => toNumbers(as, text).map((line) => ({ line, as }))),
  );
  const lines = new Map([...(before?.lines ?? []), ...said].map((item) => [item.line, item]));
  return {
    format:
      toFormat(values.format) ??
      before?.format ??
      (/^\.(?:md|mdx|markdown)$/i.test(extname(file)) ? 'markdown' : 'text'),
    lines: [...lines.values()].sort((a, b) => a.line - b.line),
    abbreviations: [...new Set([...(before?.abbreviations ?? []), ...(values.abbreviation ?? [])])],
  };
}

/** The reading of a file in which the names of authors that are known are bylines, where nothing else was said of them. */
export function withBylines(reading: Reading, text: string, authors: readonly string[]): Reading {
  const names = new Set(authors.map(foldName));
  const { blocks } = readArticle(text, reading);
  const found = blocks.filter(
    ({ role, given, text: block }) => role === 'heading' && !given && names.has(foldName(block)),
  );
  const lines = [...reading.lines, ...found.map(({ line }) => ({ line, as: 'furniture' as const }))];
  return { ...reading, lines: lines.sort((a, b) => a.line - b.line) };
}

/** The options that say the same as a reading. */
export function toOptions({ lines, abbreviations }: Reading): string {
  return [
    ...lines.map(({ line, as }) => `--${as} ${line}`),
    ...abbreviations.map((word) => `--abbreviation ${JSON.stringify(word)}`),
  ].join(' ');
}

/** What every block was taken for, a line each. */
export function showOutline({ blocks }: Article): string {
  const width = String(blocks.at(-1)?.line ?? 0).length;
  return blocks.map((block) => `  ${String(block.line).padStart(width)}  ${showBlock(block)}`).join('\n');
}

function showBlock({ role, paragraph, sentences, text, why }: ArticleBlock): string {
  const ids = sentences.length === 1 ? `${sentences[0]?.id}` : `${sentences[0]?.id} to ${sentences.at(-1)?.id}`;
  const what = paragraph === undefined ? role : `${role.padEnd(12)}${ids}`;
  return `${what.padEnd(WHAT)}${shorten(text).padEnd(SHOWN)}  ${why}`;
}

/** Enough of a block to know it again. It stays on the machine of whoever holds the text. */
function shorten(text: string): string {
  return text.length <= SHOWN ? text : `${text.slice(0, SHOWN - 1).replace(/\s+\S*$/, '')}…`;
}

/** Widths of columns. */
const WHAT = 26;
const SHOWN = 44;

function toNumbers(as: LineRole, text: string): number[] {
  return text.split(',').map((part) => {
    const line = Number(part);
    if (Number.isInteger(line) && line > 0) return line;
    throw new WrongUse(`Unexpected --${as} ${text}, expected the number of a line`);
  });
}

function toFormat(value: string | undefined): Reading['format'] | undefined {
  if (value === undefined || value === 'text' || value === 'markdown') return value;
  throw new WrongUse(`Unexpected --format ${value}, expected text or markdown`);
}

/** The options as `parseArgs` gives them. */
export type ReadingValues = Partial<Readonly<Record<LineRole | 'abbreviation', string[] | undefined>>> & {
  readonly format?: string | undefined;
};
