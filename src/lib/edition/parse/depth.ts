/**
 * Finds nesting that no person writes before a parser sees it: parsers recurse, and some take twice the time for every level.
 */
import type { CST } from 'yaml';

/** The message. */
export const DEEP = 'Unexpected nesting this deep, expected a few levels';

/** Where a YAML text nests deeper than records do, from its tokens; undefined where it does not. */
export function findTooDeep(tokens: readonly CST.Token[]): number | undefined {
  let level = tokens.flatMap((token) => (token.type === 'document' && token.value ? [token.value] : []));
  for (let depth = 0; level.length > 0; depth++) {
    const [first] = level;
    if (depth > YAML_LEVELS) return first?.offset;
    level = level.flatMap(listChildren);
  }
  return undefined;
}

/** Where a Markdown text has a quotation in a quotation in a list …, or a paragraph as long as a book; undefined where it has not. */
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
/** Markers of quotations and lists, one after the other. */
const NESTED = /^[ \t]*(?:(?:>|[-*+]|\d{1,9}[.)])[ \t]*){17}/m;
/** Lines with no empty line between them. */
const BLOCK = /(?:[^\r\n]+(?:\r?\n|$))+/g;
const PARAGRAPH_LIMIT = 10_000;
