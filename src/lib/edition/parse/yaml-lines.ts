/** Finds lines, values and tokens in a YAML text that may be malformed. */
import { Lexer } from 'yaml';

/** Where the value of the line begins in which an offset lies. */
export function startOfValue(text: string, offset: number): number {
  const from = lineStart(text, offset);
  const head =
    /^[ \t]*(?:-[ \t]+)*(?:(?:[\w-]+|"[^"\n]*"|'[^'\n]*')[ \t]*:[ \t]+)?/.exec(lineAt(text, offset))?.[0] ?? '';
  return from + head.length;
}

export function isValue(text: string, offset: number): boolean {
  return /[:-][ \t]+$/.test(text.slice(lineStart(text, offset), offset));
}

/** A quotation mark that swallows lines, or the innermost bracket that is open at an offset. */
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

/** Whether a quoted text goes over the end of its line and swallows other keys. */
function hasKeys(source: string): boolean {
  return /\n[ \t]*(?:-[ \t]+)?[\w-]+:[ \t\n]/.test(source);
}

/** The tokens of a text with their places; the lexer puts marks of its own between them. */
export function* lex(text: string): Generator<{ readonly source: string; readonly offset: number }> {
  let offset = 0;
  for (const source of new Lexer().lex(text)) {
    if (source === '\x02' || source === '\x18' || source === '\x1f') continue;
    yield { source, offset };
    offset += source.length;
  }
}

export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

export function lineAt(text: string, offset: number): string {
  const end = text.indexOf('\n', offset);
  return text.slice(lineStart(text, offset), end === -1 ? undefined : end).replace(/\r$/, '');
}
