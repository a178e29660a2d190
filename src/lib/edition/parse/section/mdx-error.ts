/** Turns an error of the MDX parser into issues. */
import { components } from '../../../schema/annotation.ts';
import type { Issue, Place } from '../../issue/issue.ts';
import { suggest } from '../../issue/words.ts';
import type { Scope } from '../../read/text-file.ts';
import { isSelfClosing, findTagFaults, unclosed } from './tag-faults.ts';

/**
 * The issues for an error that the MDX parser threw: one for every malformed tag, or the parser’s own message if there is none.
 * Other errors are rethrown.
 */
export function describeMdxError(error: unknown, text: string, { file, locate }: Scope): Issue[] {
  if (!isParserMessage(error)) throw error;
  const rule = 'mdx-syntax';
  const faults = findTagFaults(text);
  if (faults.length > 0) return faults.map(({ offset, ...fault }) => ({ rule, ...fault, ...locate(offset) }));
  const { line, column } = error;
  const place: Place = line && column ? { file: file.path, line, column } : locate(0);
  if (error.reason.includes('closing slash')) {
    const lost = LOST.exec(text);
    if (lost) {
      const [, blank = '', name = ''] = lost;
      const message = `Unexpected ${name} without <, expected a tag`;
      return [{ rule, message, hint: `write <${name} …>`, ...locate(lost.index + blank.length) }];
    }
  }
  const reason = error.reason
    .replace(/\(note: .*\)$/s, '')
    .replace(/\s+/g, ' ')
    .trim();
  const issue = { rule, ...place, ...reword(reason, place) };
  // The parser points at the end of the paragraph or into the code; the brace is more useful.
  return [reason.includes('expression') ? { ...issue, ...locate(findBrace(text, offsetOf(text, place))) } : issue];
}

/** A line that starts like a tag but lacks its `<`, or has a space after it. */
const LOST = /^([ \t]*|[ \t]*<[ \t]+)(Claim|ScopeNote|EditorNote)[ \t]+(?:\w+=|[^\n]*>)/m;

function offsetOf(text: string, { line, column }: Place): number {
  let start = 0;
  for (let count = 1; count < line; count++) start = text.indexOf('\n', start) + 1;
  return start + column - 1;
}

function findBrace(text: string, offset: number): number {
  const found = text.lastIndexOf('{', offset);
  return found === -1 ? offset : found;
}

function reword(reason: string, { line, column }: Place): Pick<Issue, 'message'> & Partial<Issue> {
  if (reason.includes('import/export')) {
    const message = 'Unexpected line that starts with import or export, expected prose';
    return { message, hint: 'MDX reads such a line as code: start it with another word', column: 1 };
  }
  if (reason.includes('expression')) {
    const message = 'Unexpected brace, expected prose without expressions';
    return { message, hint: 'for a literal brace, write \\{' };
  }
  // The parser points at what ends too early; the tag that was left open is more useful.
  const unclosed = UNCLOSED.exec(reason);
  if (unclosed) {
    const [, name = '', ...at] = unclosed;
    const [from, column, node = 'section'] = at;
    const within = node === 'strong' ? 'words in bold' : node;
    const place = { line: Number(from), column: Number(column) };
    return {
      ...describeOpen(name, `Unexpected end of the ${within}, expected the closing tag of <${name}>`),
      ...place,
    };
  }
  const mismatch = MISMATCH.exec(reason);
  if (mismatch) {
    const [, closing = '', name = '', from, at] = mismatch;
    if (isSelfClosing(name) || !Object.hasOwn(components, name))
      return { ...describeOpen(name, ''), line: Number(from), column: Number(at) };
    const message = `Unexpected </${closing}>, expected </${name}>, since <${name}> of line ${from} is open`;
    return { message, hint: `write </${name}> where it ends` };
  }
  const crossed = /^Expected the closing tag `<\/(\w*)>` either/.exec(reason)?.[1];
  if (crossed !== undefined) {
    const message = `Unexpected </${crossed}> in another paragraph or emphasis than its <${crossed}>, expected both in one`;
    return { message, hint: 'put both tags on lines of their own, or both within the same words' };
  }
  if (reason.includes('closing slash')) {
    const message = 'Unexpected closing tag that closes nothing, expected an open tag before it';
    // The parser points at the slash.
    return { message, hint: 'delete it, or look above for a tag without its <', line, column: Math.max(1, column - 1) };
  }
  return {
    message: /^Unexpected .*, expected/.test(reason) ? reason : `Unexpected MDX, expected it well-formed: ${reason}`,
  };
}

/** Describes a tag that was left open. One without prose should have closed itself. */
function describeOpen(name: string, otherwise: string): { message: string; hint: string } {
  if (isSelfClosing(name)) {
    const { message, hint } = unclosed(name, 0);
    return { message, hint };
  }
  if (!Object.hasOwn(components, name)) {
    return {
      message: `Unexpected <${name}>, expected a component`,
      hint: suggest(name, Object.keys(components)).hint ?? 'sections cannot contain HTML; for a literal <, write \\<',
    };
  }
  return { message: otherwise, hint: `write </${name}> where it ends` };
}

const UNCLOSED = /^Expected a closing tag for `<([^`]*)>` \((\d+):(\d+)[^)]*\)(?: before the end of `(\w+)`)?/;
const MISMATCH =
  /^Unexpected closing tag `<\/([^`]*)>`, expected corresponding closing tag for `<([^`]*)>` \((\d+):(\d+)/;

/** The parts of a VFileMessage that are used here. */
function isParserMessage(error: unknown): error is Error & { reason: string; line?: number; column?: number } {
  return error instanceof Error && 'reason' in error && typeof error.reason === 'string';
}
