/**
 * Turns errors of the YAML parser into faults with a hint for editors: usually a text needs quotation marks. The consequences of
 * a fault are not reported.
 */
import type { YAMLError } from 'yaml';
import { takeFew } from '../issue/limit.ts';
import { describeMerge } from '../issue/words.ts';
import { findOpen, isValue, lex, lineAt, lineStart, startOfValue } from './yaml-lines.ts';

/** A fault, and where it is. */
export interface Fault {
  readonly message: string;
  readonly hint?: string;
  readonly offset: number;
}

/** The faults that the parser found, without those that only follow from the first. */
export function describeFaults(text: string, errors: readonly YAMLError[]): Fault[] {
  const cuts = findCuts(text);
  const [firstCut] = cuts;
  const faults: Fault[] = [];
  const lines = new Set<number>();
  for (const error of [...errors].sort((a, b) => a.pos[0] - b.pos[0])) {
    if (faults.length > MOST) break;
    // An accidental comment leaves brackets and quotation marks open, which causes the errors after it.
    if (firstCut && error.pos[0] >= firstCut.offset) break;
    const line = text.lastIndexOf('\n', error.pos[0] - 1);
    if (lines.has(line)) continue;
    lines.add(line);
    faults.push(describeError(text, error));
    // After most errors, the lines that follow cannot be read reliably.
    if (!OF_ONE_LINE.has(error.code)) break;
  }
  return [...faults, ...cuts];
}

/** More faults than a report shows. */
const MOST = 30;

const OF_ONE_LINE: ReadonlySet<string> = new Set([
  'BAD_SCALAR_START',
  'BAD_DQ_ESCAPE',
  'BLOCK_AS_IMPLICIT_KEY',
  'TAG_RESOLVE_FAILED',
]);

/** Finds what YAML reads as a comment after a value, but an editor meant as a number or hashtag. */
function findCuts(text: string): Fault[] {
  if (!/[ \t]#\S|[ \t]# ?\d/.test(text)) return [];
  const tokens = [...lex(text)];
  return takeFew(
    tokens.flatMap(({ source, offset }, index) => {
      if (!/^#(?:[^\s#!]| ?\d)/.test(source)) return [];
      const value = findCutValue(text, tokens.slice(Math.max(0, index - 3), index + 1));
      if (!value) return [];
      return [
        {
          message: 'Unexpected # in a value, which makes the rest a comment, expected the value in quotation marks',
          hint: `${value.isOneLine ? quotingHint(text, value.start) : QUOTE}; a comment has a space after its #`,
          offset,
        },
      ];
    }),
  );
}

/** The value that a comment cuts off: on the same line, or above, if the text continues over the comment’s line. */
function findCutValue(
  text: string,
  tokens: readonly { readonly source: string; readonly offset: number }[],
): { start: number; isOneLine: boolean } | undefined {
  const comment = tokens.at(-1);
  const [above, before, space] = [undefined, undefined, undefined, ...tokens].slice(-4, -1);
  if (!comment || !space || !/^[ \t]+$/.test(space.source)) return undefined;
  if (before?.source === '\n' || before?.source === '\r\n') {
    // A comment on its own line cuts off an unquoted text above it if it is indented like the rest of that text.
    if (!above || !/^[^\s"'#:{}[\],|>-]|^-\S/.test(above.source) || /^#(?:\s|[\w-]+:(?:\s|$))/.test(comment.source))
      return undefined;
    const [, indent = '', dashes = '', key] =
      /^([ \t]*)((?:-[ \t]+)*)([\w-]+[ \t]*:)?/.exec(lineAt(text, above.offset)) ?? [];
    const column = indent.length + (key === undefined ? 0 : dashes.length);
    return space.source.length > column ? { start: above.offset, isOneLine: false } : undefined;
  }
  // A comment after a quoted text cuts nothing off.
  const value = before?.source ?? '';
  if (!/^[^\s"'#]/.test(value)) return undefined;
  const start = value === ':' || value === '-' ? comment.offset : (before?.offset ?? 0);
  return { start, isOneLine: !value.includes('\n') };
}

function describeError(text: string, error: YAMLError): Fault {
  return (
    (STRUCTURAL.has(error.code) ? undefined : describeByCode(text, error)) ??
    describeUnclosed(text, error) ??
    describeStart(text, error) ??
    describeLine(text, error)
  );
}

/** Errors whose cause may be anywhere before them. */
const STRUCTURAL: ReadonlySet<string> = new Set([
  'BAD_INDENT',
  'MISSING_CHAR',
  'MULTILINE_IMPLICIT_KEY',
  'UNEXPECTED_TOKEN',
]);

/** Describes an error whose code says what is wrong. */
function describeByCode(text: string, { code, message, pos: [at] }: YAMLError): Fault {
  // Codes that are not listed here are reported in the parser’s own words.
  const kind: string = code;
  switch (kind) {
    case 'MULTIPLE_DOCS':
      return { message: 'Unexpected second document, expected one record per file', offset: at };
    case 'TAB_AS_INDENT':
      return {
        message: 'Unexpected tab at the beginning of a line, expected spaces',
        hint: 'replace it by two spaces for every level',
        offset: at,
      };
    case 'BAD_DQ_ESCAPE':
      return {
        message: 'Unexpected backslash in "…", expected \\\\ for a backslash',
        hint: 'write it twice, or put the text in single quotation marks',
        offset: at,
      };
    case 'TAG_RESOLVE_FAILED':
      return quotedAt(text, at, `Unexpected ${wordAt(text, at)}, which YAML reads as a type`);
    case 'BAD_SCALAR_START':
      return quotedAt(text, at, `Unexpected ${text[at] ?? ''} at the start of a value`);
    case 'BLOCK_AS_IMPLICIT_KEY':
      if (/[:?]\s/.test(`${lineAt(text, at).slice(at - lineStart(text, at))}\n`))
        return quotedAt(text, at, 'Unexpected colon in a value');
      return {
        message: 'Unexpected value above keys that are indented, expected either a value or keys',
        hint: 'if the lines below belong to the text, put all of it in quotation marks',
        offset: at,
      };
    default:
      return {
        message: `Unexpected YAML, expected it well-formed: ${firstSentence(message)}`,
        hint: quotingHint(text, startOfValue(text, at)),
        offset: at,
      };
  }
}

/** Describes an unclosed quotation mark or bracket before the error. */
function describeUnclosed(text: string, { message, pos: [at] }: YAMLError): Fault | undefined {
  const open = findOpen(text, at);
  if (open?.kind === 'quote') {
    return {
      message: `Unexpected ${open.mark} without a second one, expected the text between two of them`,
      hint: `${QUOTE}: ${open.mark}…${open.mark}`,
      offset: open.offset,
    };
  }
  if (open?.kind !== 'bracket' || !/^Flow|must end/.test(message)) return undefined;
  return {
    message: `Unexpected ${open.mark} that is not closed, expected ${open.mark === '{' ? '}' : ']'} at its end`,
    hint: `put text that starts with ${open.mark} in quotation marks`,
    offset: open.offset,
  };
}

/** Describes a value whose first character has a special meaning in YAML. */
function describeStart(text: string, { code, pos: [at] }: YAMLError): Fault | undefined {
  const start = startOfValue(text, at);
  if (code !== 'UNEXPECTED_TOKEN' || start > at || !isValue(text, start)) return undefined;
  const mark = text[start] ?? '';
  if (mark !== '"' && mark !== "'") return quotedAt(text, start, `Unexpected ${mark} at the start of a value`);
  return {
    message: `Unexpected text after the closing ${mark}, expected all of the value between two of them`,
    hint: quotingHint(text, start),
    offset: start,
  };
}

/** Describes a line that is neither a key with a value nor part of a longer text. */
function describeLine(text: string, { code, message, pos: [at] }: YAMLError): Fault {
  const offset = skipBlank(text, at);
  const line = lineAt(text, offset);
  const merge = describeMerge(line);
  if (merge) return { ...merge, offset };
  if (/^\s*[\w-]+:\S/.test(line)) {
    return {
      message: 'Unexpected colon without a space, expected key: value',
      hint: `write a space after it: ${line.trim().replace(':', ': ')}`,
      offset,
    };
  }
  if (code === 'BAD_INDENT' || message.includes('without - indicator')) {
    return {
      message: 'Unexpected indentation, expected the keys of a record in one column',
      hint: 'indent a text over several lines deeper than its key; put one with special characters in quotation marks',
      offset,
    };
  }
  return {
    message: 'Unexpected line without a key, expected key: value',
    hint: 'if it belongs to the text above, put that in quotation marks, or indent the line deeper than the key',
    offset,
  };
}

const QUOTE = 'put it in quotation marks';

/** A hint that shows the value at an offset in quotation marks. */
function quotingHint(text: string, start: number): string {
  const line = lineAt(text, start);
  const before = text.slice(lineStart(text, start), start);
  const value = text.slice(start, lineStart(text, start) + line.length).trim();
  // In a record on one line, it is unclear where the value ends.
  if (value === '' || /[{[]/.test(before)) return QUOTE;
  return `${QUOTE}: ${quote(value.replace(/^(["'“”])(.*)\1$|^“(.*)”$/, '$2$3').replace(/\s+#\s+(?!\d).*$/, ''))}`;
}

/** The fault of a value that needs quotation marks. */
function quotedAt(text: string, offset: number, unexpected: string): Fault {
  return { message: `${unexpected}, expected the value in quotation marks`, hint: quotingHint(text, offset), offset };
}

/** Quotes a value, if possible with marks that it does not contain. */
function quote(value: string): string {
  if (!value.includes("'")) return `'${value}'`;
  return /["\\]/.test(value) ? `'${value.replaceAll("'", "''")}'` : `"${value}"`;
}

function skipBlank(text: string, offset: number): number {
  return offset + (/^\s*/.exec(text.slice(offset))?.[0].length ?? 0);
}

function wordAt(text: string, offset: number): string {
  return /^\S*/.exec(text.slice(offset, offset + 40))?.[0] ?? '';
}

function firstSentence(message: string): string {
  return message.split(/ at line \d+|\n/)[0] ?? '';
}
