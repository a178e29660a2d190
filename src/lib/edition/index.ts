/** Loads a content folder as a validated, linked and frozen model, or lists everything that is wrong with it. */
import { checkContent } from './checks/index.ts';
import { unsealedRules } from './checks/unsealed.ts';
import type { DraftStore } from './draft-store.ts';
import { showHidden, type TextFile } from './read/text-file.ts';
import { compareIssues, type Issue } from './issue/issue.ts';
import { limitIssues } from './issue/limit.ts';
import { linkEdition } from './link/edition.ts';
import type { Edition } from './model.ts';
import { parseContent } from './parse/parse.ts';
import { recallCues } from './prose/cues.ts';
import { readContent } from './read/read.ts';
import { summarise, type Summary } from './report/summary.ts';
import { hasClaims, withoutUnwritten } from './draft/unwritten.ts';

export { NoContent } from './read/read.ts';
export { ContentError } from './report/content-error.ts';
export { formatIssue, formatReport } from './report/text.ts';
export { rules } from './checks/index.ts';
export type { Issue, Place } from './issue/issue.ts';
export type * from './model.ts';
export { type DraftStore, openDraftStore, openMemoryStore } from './draft-store.ts';
export { listSealedFiles, formatPublished } from './seal/publish.ts';
export { sealCommentary } from './seal/seal.ts';
export type { Summary } from './report/summary.ts';

/** The result of loading a content folder. */
export interface Loaded {
  /** The edition; undefined when there are issues. */
  readonly edition?: Edition;
  /** All problems: files that cannot be read first, then by file, line and column. */
  readonly issues: readonly Issue[];
  /** Issues of rules that `LoadOptions.allow` lists. */
  readonly allowed: readonly Issue[];
  /** Counts of what was parsed, even if there are issues. */
  readonly summary: Summary;
  /** The text of every file by the path that issues name, for reports. */
  readonly texts: ReadonlyMap<string, string>;
}

/** How content is loaded. */
export interface LoadOptions {
  /**
   * Rules that content may break. During writing and sealing, it may differ from its last edition, and some claims may not
   * have a text yet. Published content must keep all rules.
   */
  readonly allow?: readonly ('ledger-unsealed' | 'ledger-unrecorded' | 'ledger-original' | 'unwritten-claim')[];
  /** Keeps parsed drafts between loads. */
  readonly store?: DraftStore;
  /** The current day, YYYY-MM-DD; by default from the clock. */
  readonly today?: string;
}

/** Reads, parses, checks and links a content folder. Throws only if the folder itself cannot be read. */
export async function loadEdition(contentDir: string, options: LoadOptions = {}): Promise<Loaded> {
  const { files, issues } = await readContent(contentDir);
  return makeEdition(files, issues, options);
}

/** Parses, checks and links files; `unreadable` are the issues found while reading them. */
export function makeEdition(
  files: readonly TextFile[],
  unreadable: readonly Issue[] = [],
  { allow = [], store, today }: LoadOptions = {},
): Loaded {
  const { draft, issues: unparsable } = parseContent(files, unreadable, store);
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  if (store) recallCues(draft, texts, store);
  const paths = { read: files.map(({ path }) => path), unread: unreadable.map(({ file }) => file), today };
  const found = [...unreadable, ...unparsable, ...checkContent(draft, paths)].map(showIssue).sort(compareIssues);
  // Unsealed changes are reported last: fixing the other issues makes more of them.
  const allowed = new Set<string>(allow.filter((name) => name !== 'unwritten-claim' || hasClaims(draft)));
  const isAllowed = ({ rule }: Issue): boolean => allowed.has(rule);
  const wrong = found.filter((issue) => !isAllowed(issue));
  const first = wrong.filter(({ rule }) => !LAST.has(rule));
  const issues = limitIssues(first.length > 0 ? first : wrong);
  const loaded = { issues, allowed: found.filter(isAllowed), summary: summarise(draft), texts };
  return issues.length === 0 ? { edition: linkEdition(withoutUnwritten(draft)), ...loaded } : loaded;
}

/** Rules whose issues are fixed by sealing. */
const LAST: ReadonlySet<string> = new Set(unsealedRules.map(({ name }) => name));

/** Makes hidden characters visible: a value that a message quotes may contain them as escapes. */
function showIssue(issue: Issue): Issue {
  return { ...issue, message: showHidden(issue.message), hint: issue.hint && showHidden(issue.hint) };
}
