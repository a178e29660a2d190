/** Puts what the MDX parser has to say into the words of our issues. */
import type { Issue, Place } from '../issue.ts';
import type { Scope } from './scope.ts';

/** The issue for an error that the MDX parser threw. Anything that is not a parser’s message is thrown on. */
export function describeMdxError(error: unknown, { file, locate }: Scope): Issue {
  if (!isParserMessage(error)) throw error;
  const { line, column } = error;
  const place: Place = line && column ? { file: file.path, line, column } : locate(0);
  return {
    rule: 'mdx-syntax',
    ...place,
    ...reword(
      error.reason
        .replace(/\(note: .*\)$/s, '')
        .replace(/\s+/g, ' ')
        .trim(),
    ),
  };
}

function reword(reason: string): Pick<Issue, 'message'> & Partial<Issue> {
  if (reason.includes('import/export')) {
    const message = 'Unexpected line that starts with import or export, expected prose';
    return { message, hint: 'such a line is code to MDX: let it start with another word' };
  }
  if (reason.includes('expression')) {
    const message = 'Unexpected brace, expected prose without expressions';
    return { message, hint: 'a brace that is meant as such is written \\{' };
  }
  const unclosed = UNCLOSED.exec(reason);
  if (unclosed) {
    const [, tag = '', line, column, within] = unclosed;
    // The parser points at what ends too early; what was left open is the more telling place.
    const message = `Unexpected end of the ${within ?? 'section'}, expected the closing tag of ${tag}`;
    return { message, line: Number(line), column: Number(column) };
  }
  return {
    message: /^Unexpected .*, expected/.test(reason) ? reason : `Unexpected MDX, expected it well-formed: ${reason}`,
  };
}

const UNCLOSED = /^Expected a closing tag for `([^`]+)` \((\d+):(\d+)[^)]*\)(?: before the end of `(\w+)`)?/;

/** The parts of a VFileMessage that are used here. */
function isParserMessage(error: unknown): error is Error & { reason: string; line?: number; column?: number } {
  return error instanceof Error && 'reason' in error && typeof error.reason === 'string';
}
