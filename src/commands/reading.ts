/** The options for reading an original: what its lines are, and where its sentences end. */
import { formatOf } from '../lib/beside/formats.ts';
import { formats, type LineRole, lineRoles, type Reading } from '../lib/schema/source-map.ts';
import { foldName } from '../lib/search/fold.ts';
import { type Article, readArticle } from '../lib/source-map/index.ts';
import { guessLanguage, isAlike, isStrange } from '../lib/source-map/languages.ts';
import { type readArguments, RefusedError, WrongUse } from './command.ts';
import { settle } from './reading/places.ts';

/** The options, for `readArguments`. Most may be repeated, and take one or several numbers: `--furniture 3,5`. */
export const readingOptions = {
  title: { type: 'string', multiple: true },
  'stand-first': { type: 'string', multiple: true },
  paragraph: { type: 'string', multiple: true },
  heading: { type: 'string', multiple: true },
  caption: { type: 'string', multiple: true },
  furniture: { type: 'string', multiple: true },
  continued: { type: 'string', multiple: true },
  end: { type: 'string', multiple: true },
  join: { type: 'string', multiple: true },
  split: { type: 'string', multiple: true },
  abbreviation: { type: 'string', multiple: true },
  language: { type: 'string' },
  format: { type: 'string' },
} as const satisfies Record<LineRole, unknown> & Record<string, unknown>;

/** Their meaning, for the usage of a command. */
export const READING_USAGE = `How the original is read
  --language fr        its language (BCP 47), if it is not the site’s; it decides where sentences end
  --format text|markdown|html   otherwise by the name of the file (.md, .html)
If a line was misread, give its number with the right option; separate several numbers by commas:
  --title N  --heading N  --paragraph N  --caption N
  --stand-first N      a summary between the title and the text
  --furniture N        not part of the text: a byline, a date, a footnote, an advertisement
  --continued N        continues the paragraph before it, which a page break has split
  --end N              the article ends before this line: this line and all after it are furniture
Where a sentence was cut in the wrong place:
  --join 3:17          no sentence ends after the 17th word of paragraph 3; --dry-run shows these numbers
  --split 3:17         a sentence ends there; the words before the place work too: --split "3:left the U.S."
  --abbreviation Art.  no sentence ends at this word anywhere`;

/** What is known before the options are read. */
export interface Given {
  readonly file: string;
  readonly text: string;
  /** How the same text was read before. */
  readonly before: Reading | undefined;
  /** The language, if no other is given. */
  readonly language: string;
  readonly segmentation: string;
}

/** How to read a file: as before, changed by the options. Throws a {@link WrongUse} for an option that makes no sense. */
export function toReading({ file, before, language, text, segmentation }: Given, values: ReadingValues): Reading {
  const said = lineRoles.flatMap((as) =>
    (values[as] ?? []).flatMap((numbers) => toNumbers(as, numbers).map((line) => ({ line, as }))),
  );
  const lines = new Map([...(before?.lines ?? []), ...said].map((item) => [item.line, item]));
  const reading: Reading = {
    format: toFormat(values.format) ?? before?.format ?? formatOf('', file),
    language: toLanguage(values.language) ?? before?.language ?? language,
    lines: [...lines.values()].sort((a, b) => a.line - b.line),
    abbreviations: [...new Set([...(before?.abbreviations ?? []), ...(values.abbreviation ?? [])])],
    ...(before?.breaks && { breaks: before.breaks }),
  };
  refuseAbbreviations(reading, { file, text, segmentation }, values.abbreviation ?? []);
  return settle(reading, { text, segmentation, join: values.join ?? [], split: values.split ?? [] });
}

/** Refuses abbreviations that do not occur in the text, which are probably mistyped. */
function refuseAbbreviations(
  reading: Reading,
  { file, text, segmentation }: Pick<Given, 'file' | 'text' | 'segmentation'>,
  words: readonly string[],
): void {
  if (words.length === 0) return;
  const { blocks } = readArticle(text, reading, segmentation);
  for (const word of words) {
    const dotted = `${word.replace(/\.$/, '')}.`;
    if (!blocks.some((block) => block.text.includes(dotted)))
      throw new WrongUse(`Unexpected --abbreviation ${word}, expected a word of ${file}: “${dotted}” is not in it`);
  }
}

/** The reading with headings that are names of known authors as bylines, unless an option says something else about them. */
export function withBylines(reading: Reading, { text, segmentation }: Given, authors: readonly string[]): Reading {
  const names = new Set(authors.map(foldName));
  const { blocks } = readArticle(text, reading, segmentation);
  const found = blocks.filter(
    ({ role, given, text: block }) => role === 'heading' && !given && names.has(foldName(block)),
  );
  const lines = [...reading.lines, ...found.map(({ line }) => ({ line, as: 'furniture' as const }))];
  return { ...reading, lines: lines.sort((a, b) => a.line - b.line) };
}

/** The options that give the same reading, without places. */
export function toOptions({ lines, abbreviations }: Reading): string {
  return [
    ...lines.map(({ line, as }) => `--${as} ${line}`),
    ...abbreviations.map((word) => `--abbreviation ${JSON.stringify(word)}`),
  ].join(' ');
}

function toNumbers(as: LineRole, text: string): number[] {
  return text.split(',').map((part) => {
    const line = Number(part);
    if (Number.isInteger(line) && line > 0) return line;
    throw new WrongUse(`Unexpected --${as} ${text}, expected the number of a line`);
  });
}

function toFormat(value: string | undefined): Reading['format'] | undefined {
  const format = formats.find((one) => one === value);
  if (value === undefined || format) return format;
  throw new WrongUse(`Unexpected --format ${value}, expected text, markdown or html`);
}

function toLanguage(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  const [language] = isLanguage(value) ? Intl.getCanonicalLocales(value) : [];
  if (language !== undefined) return language;
  throw new WrongUse(`Unexpected --language ${value}, expected the tag of a language: en, fr, ar, zh-Hant`);
}

function isLanguage(value: string): boolean {
  try {
    return new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(value) !== undefined;
  } catch {
    return false;
  }
}

/** The options as `readArguments` gives them. */
type ReadingValues = ReturnType<typeof readArguments<{ options: typeof readingOptions }>>['values'];

/** Refuses a text that looks like another language, unless its language was given. */
export function refuseLanguage({ reading: { language = 'en' }, blocks }: Article, said: string | undefined): void {
  const text = blocks.map((block) => block.text).join(' ');
  const found = guessLanguage(text);
  const [base = ''] = language.split('-');
  if (
    said !== undefined ||
    found === base ||
    isAlike(found, base) ||
    (found === undefined && !isStrange(text, language))
  )
    return;
  const names = new Intl.DisplayNames('en', { type: 'language' });
  if (found === undefined)
    throw new RefusedError(
      `Nothing was written: the text does not look ${names.of(language)}, as which it would be read. Say its language, as in --language nl; or --language ${language} if it is`,
    );
  throw new RefusedError(
    `Nothing was written: the text looks ${names.of(found)} and would be read as ${names.of(language)}. Say its language: --language ${found}`,
  );
}
