/**
 * Finds nesting deeper than people write, before a parser runs: parsers recurse, and in some each level doubles the time.
 */
import type { CST } from 'yaml';

/** The message about nesting that is too deep. */
export const DEEP = 'Unexpected nesting this deep, expected a few levels';

/** The offset at which the tokens of a YAML text nest deeper than records do; undefined if they do not. */
export function findTooDeep(tokens: readonly CST.Token[]): number | undefined {
  let level = tokens.flatMap((token) => (token.type === 'document' && token.value ? [token.value] : []));
  for (let depth = 0; level.length > 0; depth++) {
    const [first] = level;
    if (depth > YAML_LEVELS) return first?.offset;
    level = level.flatMap(listChildren);
  }
  return undefined;
}

/** Finds quotations and lists nested too deeply, or too long a paragraph, in a Markdown text; undefined if there is none. */
export function findExcess(text: string): { readonly offset: number; readonly message: string } | undefined {
  const nested = NESTED.exec(text);
  if (nested) return { offset: nested.index, message: DEEP };
  for (const { 0: block, index } of text.matchAll(BLOCK)) {
    if (block.length <= PARAGRAPH_LIMIT) continue;
    const message = `Unexpected ${block.length} characters without an empty line, expected at most ${PARAGRAPH_LIMIT}`;
    return { offset: index, message };
  }
  return undefined;
}

function listChildren(token: CST.Token): CST.Token[] {
  if (!('items' in token)) return [];
  return token.items
    .flatMap((item) => ('key' in item || 'value' in item ? [item.key, item.value] : []))
    .filter((child) => child !== undefined && child !== null);
}

const YAML_LEVELS = 16;
/** More markers of quotations and lists at the start of a line than people write. */
const NESTED = /^[ \t]*(?:(?:>|[-*+]|\d{1,9}[.)])[ \t]*){17}/m;
/** Lines with no empty line between them. */
const BLOCK = /(?:[^\r\n]+(?:\r?\n|$))+/g;
const PARAGRAPH_LIMIT = 10_000;
