/** Checks files that are in memory by the rules that hold for a folder. */
import { checkContent } from '../checks/index.ts';
import { ledgerUnsealed } from '../checks/ledger-unsealed.ts';
import type { ContentDraft } from '../draft.ts';
import { compareIssues, type Issue } from '../issue.ts';
import { parseContent } from '../parse.ts';
import { decode, NOT_UTF8 } from '../read.ts';

/** What is wrong with the files, in the order of the report, and what they say. `allow` are rules they may break. */
export function checkFiles(
  contents: ReadonlyMap<string, string | Uint8Array>,
  { allow = [] }: { readonly allow?: readonly string[] } = {},
): { issues: Issue[]; draft: ContentDraft; texts: ReadonlyMap<string, string> } {
  const unread: Issue[] = [];
  const texts = new Map<string, string>();
  for (const [path, content] of [...contents].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const text = typeof content === 'string' ? content : decode(content);
    if (text === undefined) unread.push({ rule: 'unreadable-file', file: path, line: 1, column: 1, ...NOT_UTF8 });
    else texts.set(path, text);
  }
  const { draft, issues: unparsable } = parseContent(
    [...texts].map(([path, text]) => ({ path, text })),
    unread,
  );
  const paths = { read: [...texts.keys()], unread: unread.map(({ file }) => file) };
  const found = [...unread, ...unparsable, ...checkContent(draft, paths)].sort(compareIssues);
  const wrong = found.filter(({ rule }) => !allow.includes(rule));
  // As in a folder: sealing comes last.
  const first = wrong.filter(({ rule }) => rule !== ledgerUnsealed.name);
  return { issues: first.length > 0 ? first : wrong, draft, texts };
}
