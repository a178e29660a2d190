/** Finds lines, values and tokens in a YAML text that may be malformed. */
import { Lexer } from 'yaml';

/** The offset at which the value begins, on the line that contains an offset. */
export function startOfValue(text: string, offset: number): number {
  const from = lineStart(text, offset);
  const head =
    /^[ \t]*(?:-[ \t]+)*(?:(?:[\w-]+|"[^"\n]*"|'[^'\n]*')[ \t]*:[ \t]+)?/.exec(lineAt(text, offset))?.[0] ?? '';
  return from + head.length;
}

/** Whether a value begins at an offset. */
export function isValue(text: string, offset: number): boolean {
  return /[:-][ \t]+$/.test(text.slice(lineStart(text, offset), offset));
}

/** An unclosed quotation mark before an offset, or else the innermost bracket open there. */
export function findOpen(
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

/** Whether a quoted text runs over several lines and includes keys by mistake. */
function hasKeys(source: string): boolean {
  return /\n[ \t]*(?:-[ \t]+)?[\w-]+:[ \t\n]/.test(source);
}

/** The tokens of a text with their offsets, without the lexer’s control marks. */
export function* lex(text: string): Generator<{ readonly source: string; readonly offset: number }> {
  let offset = 0;
  for (const source of new Lexer().lex(text)) {
    if (source === '\x02' || source === '\x18' || source === '\x1f') continue;
    yield { source, offset };
    offset += source.length;
  }
}

/** The offset at which the line of an offset begins. */
export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** The line that contains an offset. */
export function lineAt(text: string, offset: number): string {
  const end = text.indexOf('\n', offset);
  return text.slice(lineStart(text, offset), end === -1 ? undefined : end).replace(/\r$/, '');
}
