/** How much of an original's wording the content copies, and where. */
import type { CommentaryDraft, ContentDraft } from '../../lib/edition/draft/draft.ts';
import type { Issue, Place } from '../../lib/edition/issue/issue.ts';
import { locatorOf, type TextFile } from '../../lib/edition/read/text-file.ts';
import type { Article } from '../../lib/source-map/index.ts';
import { limits, type Free, measureCopying, type Run, quotedTerms, wordingOf } from '../../lib/verbatim/measure.ts';

/** What is checked: a commentary, and the files that are published with it. */
export interface Checked {
  readonly draft: ContentDraft;
  readonly commentary: CommentaryDraft;
  readonly article: Article;
  readonly files: readonly TextFile[];
}

/** Issues for runs that are too long and a share that is too large, and lines with the figures. */
export function checkCopying({ draft, commentary, article, files }: Checked): { issues: Issue[]; lines: string[] } {
  const wording = wordingOf(article);
  const { runs, share, total } = measureCopying(wording, files, listFree(draft, commentary, wording));
  const place = (run: Run): Place => placeOf(run, files);
  const [longest] = runs;
  const issues = runs
    .filter(({ words }) => words.length > limits.run)
    .map((run) => ({ rule: 'verbatim-run', ...describeRun(run, place(run), commentary), ...place(run) }));
  if (share > limits.share) issues.push({ rule: 'verbatim-share', ...describeShare(share, runs, place) });
  return {
    issues,
    lines: [
      `longest run     ${longest ? `${longest.words.length} words` : 'none that counts'}, at most ${limits.run}${longest ? showRun(longest, place(longest)) : ''}`,
      `wording copied  ${showShare(share)} of ${total} words, at most ${showShare(limits.share)}`,
    ],
  };
}

/** Names, titles and terms in quotation marks, which may be copied. */
function listFree({ entities }: ContentDraft, { record, sections }: CommentaryDraft, wording: string): Free {
  // A label that the author gives is part of the wording, not a name.
  const named = [...entities.values()].filter(({ value }) => value.labelledBy === undefined);
  const names = named.flatMap(({ value }) => [value.name, ...value.aliases.map(({ text }) => text)]);
  const headings = sections.filter(({ original }) => original).map(({ title }) => title);
  const { title, sentenceTitle } = record?.value.original ?? {};
  const titles = [...headings, title, sentenceTitle].filter((text) => text !== undefined);
  return { names: [...names, ...quotedTerms(wording)], titles };
}

function describeRun(
  { words }: Run,
  { file, line }: Place,
  { sections }: CommentaryDraft,
): Pick<Issue, 'message' | 'hint'> {
  const claims = sections.find((section) => section.file === file)?.claims ?? [];
  const claim = claims.findLast(({ at }) => at().line <= line);
  const where = claim ? ` in claim "${claim.id}"` : '';
  return {
    message: `Unexpected ${words.length} words in a row of the original${where}, expected at most ${limits.run}: “${words.join(' ')}”`,
    hint: 'say it in your own words; names, titles and terms that the original sets in quotation marks do not count',
  };
}

function describeShare(share: number, runs: readonly Run[], place: (run: Run) => Place): Omit<Issue, 'rule'> {
  const [first, ...others] = runs.slice(0, 5);
  const at = first ? place(first) : { file: '', line: 1, column: 1 };
  const rest = others.map((run) => `${run.words.length} at ${place(run).file}:${place(run).line}`);
  return {
    message: `Unexpected ${showShare(share)} of the original’s words, expected at most ${showShare(limits.share)}`,
    hint: `runs of ${limits.countsFrom} words and more count; the longest are this, of ${first?.words.length ?? 0} words${rest.length > 0 ? `, then ${rest.join(', ')}` : ''}`,
    ...at,
  };
}

function placeOf({ file, offset }: Run, files: readonly TextFile[]): Place {
  const found = files.find(({ path }) => path === file);
  return found ? locatorOf(found)(offset) : { file, line: 1, column: 1 };
}

function showRun({ words }: Run, { file, line }: Place): string {
  return `: “${words.join(' ')}” (${file}:${line})`;
}

function showShare(share: number): string {
  return `${(share * 100).toFixed(1).replace(/\.0$/, '')} %`;
}
