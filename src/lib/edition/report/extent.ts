/** Where what an issue is about ends: issues know where it begins. */
import type { Issue } from '../issue/issue.ts';

/** The end of the word, value or tag at the place of an issue, on its line. The column is that after the last character. */
export function endOf(text: string | undefined, { line, column, message }: Issue): { line: number; column: number } {
  const rest = text?.split(/\r?\n/, line)[line - 1]?.slice(column - 1) ?? '';
  // A message names the value that it is about.
  const named = /^Unexpected [^"“”,]*"([^"]+)"/.exec(message)?.[1];
  const length = named !== undefined && rest.startsWith(named) ? named.length : (TOKEN.exec(rest)?.[0].length ?? 0);
  return { line, column: column + Math.max(1, length) };
}

/** A tag as far as its name, text in quotation marks, or a word. */
const TOKEN = /^(?:<\/?\w+|"[^"]*"|'[^']*'|[^\s"'<>=,;:()[\]{}]+)/;
