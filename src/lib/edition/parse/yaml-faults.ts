/**
 * What is wrong with YAML before any schema is asked, in the words of an editor: nearly always a text that has to stand in
 * quotation marks. What follows from a fault is not reported beside it.
 */
import { Lexer, type YAMLError } from 'yaml';
import { takeFew } from '../issue/limit.ts';

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
    // A comment that nobody meant leaves brackets and texts open.
    if (firstCut && error.pos[0] >= firstCut.offset) break;
    const line = text.lastIndexOf('\n', error.pos[0] - 1);
    if (lines.has(line)) continue;
    lines.add(line);
    faults.push(describeError(text, error));
    // Only what concerns a single value leaves the lines after it readable.
    if (!OF_ONE_LINE.has(error.code)) break;
  }
  return [...faults, ...cuts];
}

/** More than a report has. */
const MOST = 30;

const OF_ONE_LINE: ReadonlySet<string> = new Set([
  'BAD_SCALAR_START',
  'BAD_DQ_ESCAPE',
  'BLOCK_AS_IMPLICIT_KEY',
  'TAG_RESOLVE_FAILED',
]);

/** Where a value is followed by what YAML takes for a comment, and an editor for a number or a hashtag. */
function findCuts(text: string): Fault[] {
  if (!/[ \t]#\S|[ \t]# ?\d/.test(text)) return [];
  const tokens = [...lex(text)];
  return takeFew(
    tokens.flatMap(({ source, offset }, index) => {
      const before = tokens.slice(Math.max(0, index - 2), index).map((token) => token.source);
      const [value = '', space = ''] = before.length === 2 ? before : ['', before[0]];
      // On a line of its own, or behind a text in quotation marks, a comment cuts nothing off.
      if (!/^#(?:[^\s#!]| ?\d)/.test(source) || !/^[ \t]+$/.test(space) || !/^[^\s"'#]/.test(value)) return [];
      const start = value === ':' || value === '-' ? offset : offset - space.length - value.length;
      return [
        {
          message: 'Unexpected # in a value, which makes a comment of the rest, expected the value in quotation marks',
          hint: `${value.includes('\n') ? QUOTE : quotingHint(text, start)}; a comment has a space behind its #`,
          offset,
        },
      ];
    }),
  );
}

function describeError(text: string, { code, message, pos }: YAMLError): Fault {
  const [at] = pos;
  const value = startOfValue(text, at);
  const quoted = { hint: quotingHint(text, value), offset: value };
  // Those that nobody has met yet are told in the parser’s own words.
  const kind: string = code;
  switch (kind) {
    case 'MULTIPLE_DOCS':
      return { message: 'Unexpected second document, expected one record a file', offset: at };
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
      return {
        message: `Unexpected ${wordAt(text, at)}, which YAML takes for a type, ${IN_QUOTES}`,
        ...quotedAt(text, at),
      };
    case 'BAD_SCALAR_START':
      return { message: `Unexpected ${text[at] ?? ''} at the start of a value, ${IN_QUOTES}`, ...quotedAt(text, at) };
    case 'BLOCK_AS_IMPLICIT_KEY':
      if (!/[:?]\s/.test(`${lineAt(text, at).slice(at - lineStart(text, at))}\n`)) {
        return {
          message: 'Unexpected value above keys that are indented, expected either a value or keys',
          hint: 'where the lines below belong to the text, put all of it in quotation marks',
          offset: at,
        };
      }
      return { message: `Unexpected colon in a value, ${IN_QUOTES}`, ...quotedAt(text, at) };
    case 'BAD_INDENT':
    case 'MISSING_CHAR':
    case 'MULTILINE_IMPLICIT_KEY':
    case 'UNEXPECTED_TOKEN':
      break;
    default:
      return { message: `Unexpected YAML, expected it well-formed: ${firstSentence(message)}`, ...quoted, offset: at };
  }
  const open = findOpen(text, at);
  if (open?.kind === 'quote') {
    return {
      message: `Unexpected ${open.mark} without a second one, expected the text between two of them`,
      hint: `${QUOTE}: ${open.mark}…${open.mark}`,
      offset: open.offset,
    };
  }
  if (open?.kind === 'bracket' && /^Flow|must end/.test(message)) {
    const close = open.mark === '{' ? '}' : ']';
    return {
      message: `Unexpected ${open.mark} that is not closed, expected ${close} at its end`,
      hint: `text that starts with ${open.mark} stands in quotation marks`,
      offset: open.offset,
    };
  }
  if (code === 'UNEXPECTED_TOKEN' && value < at + 1 && isValue(text, value)) {
    const mark = text[value];
    if (mark === '"' || mark === "'") {
      return {
        message: `Unexpected text after the closing ${mark}, expected all of the value between two of them`,
        ...quoted,
      };
    }
    return { message: `Unexpected ${mark ?? ''} at the start of a value, ${IN_QUOTES}`, ...quoted };
  }
  const start = skipBlank(text, at);
  const line = lineAt(text, start);
  if (/^\s*[\w-]+:\S/.test(line)) {
    return {
      message: 'Unexpected colon without a space, expected key: value',
      hint: `write a space behind it: ${line.trim().replace(':', ': ')}`,
      offset: start,
    };
  }
  if (code === 'BAD_INDENT' || message.includes('without - indicator')) {
    return {
      message: 'Unexpected indentation, expected the keys of a record in one column',
      hint: 'a text over several lines is indented deeper than its key; one with special signs, put it in quotation marks',
      offset: start,
    };
  }
  return {
    message: 'Unexpected line without a key, expected key: value',
    hint: 'where it belongs to the text above, put it in quotation marks, or indent it deeper than the key',
    offset: start,
  };
}

const IN_QUOTES = 'expected the value in quotation marks';
const QUOTE = 'put it in quotation marks';

/** How the value that starts there is written in quotation marks. */
function quotingHint(text: string, start: number): string {
  const line = lineAt(text, start);
  const before = text.slice(lineStart(text, start), start);
  const value = text.slice(start, lineStart(text, start) + line.length).trim();
  // In a record on one line nobody can tell where the value ends.
  if (value === '' || /[{[]/.test(before)) return QUOTE;
  return `${QUOTE}: ${quote(value.replace(/^(["'“”])(.*)\1$|^“(.*)”$/, '$2$3').replace(/\s+#\s+(?!\d).*$/, ''))}`;
}

function quotedAt(text: string, offset: number): Pick<Fault, 'hint' | 'offset'> {
  return { hint: quotingHint(text, offset), offset };
}

/** In the quotation marks that the text does not have. */
function quote(value: string): string {
  if (!value.includes("'")) return `'${value}'`;
  return /["\\]/.test(value) ? `'${value.replaceAll("'", "''")}'` : `"${value}"`;
}

/** Where the value of the line begins in which an offset lies. */
function startOfValue(text: string, offset: number): number {
  const from = lineStart(text, offset);
  const head =
    /^[ \t]*(?:-[ \t]+)*(?:(?:[\w-]+|"[^"\n]*"|'[^'\n]*')[ \t]*:[ \t]+)?/.exec(lineAt(text, offset))?.[0] ?? '';
  return from + head.length;
}

function isValue(text: string, offset: number): boolean {
  return /[:-][ \t]+$/.test(text.slice(lineStart(text, offset), offset));
}

/** A quotation mark that swallows lines, or the innermost bracket that is open at an offset. */
function findOpen(
  text: string,
  offset: number,
): { kind: 'quote' | 'bracket'; mark: string; offset: number } | undefined {
  const brackets: { kind: 'bracket'; mark: string; offset: number }[] = [];
  for (const token of lex(text)) {
    if (token.offset > offset) break;
    const { source } = token;
    const mark = source[0] ?? '';
    if ((mark === '"' || mark === "'") && (source.length < 2 || !source.endsWith(mark) || hasKeys(source))) {
      return { kind: 'quote', mark, offset: token.offset };
    }
    if (source === '{' || source === '[') brackets.push({ kind: 'bracket', mark: source, offset: token.offset });
    if (source === '}' || source === ']') brackets.pop();
  }
  return brackets.at(-1);
}

/** Whether a quoted text goes over the end of its line and swallows other keys. */
function hasKeys(source: string): boolean {
  return /\n[ \t]*(?:-[ \t]+)?[\w-]+:[ \t\n]/.test(source);
}

/** The tokens of a text with their places; the lexer puts marks of its own between them. */
function* lex(text: string): Generator<{ readonly source: string; readonly offset: number }> {
  let offset = 0;
  for (const source of new Lexer().lex(text)) {
    if (source === '\x02' || source === '\x18' || source === '\x1f') continue;
    yield { source, offset };
    offset += source.length;
  }
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

function lineAt(text: string, offset: number): string {
  const end = text.indexOf('\n', offset);
  return text.slice(lineStart(text, offset), end === -1 ? undefined : end).replace(/\r$/, '');
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
