/** Gathers what is in the content but could not be parsed. */
import type { CommentaryDraft, Unparsed } from '../draft/draft.ts';
import type { Issue } from '../issue/issue.ts';
import { classify, type RecordKind } from '../read/layout.ts';
import type { TextFile } from '../read/text-file.ts';
import { listUnwritten } from '../draft/unwritten.ts';

/** Finds the ids of, and in, the files that have issues, and those of claims without a text. */
export function findUnparsed(
  files: readonly TextFile[],
  issues: readonly Issue[],
  commentaries: readonly CommentaryDraft[],
): Unparsed {
  const broken = new Set(issues.map(({ file }) => file));
  const kinds = [...broken].map(classify);
  const idsOf = (kind: RecordKind): Set<string> =>
    new Set(kinds.flatMap((item) => (item?.kind === kind ? [item.id] : [])));
  const texts = files.filter(({ path }) => broken.has(path)).map(({ text }) => text);
  return {
    entities: idsOf('entity'),
    sources: idsOf('source'),
    references: idsOf('reference'),
    words: new Set([
      ...texts.flatMap((text) => text.match(/\d+\.\d+[a-z]?|[a-z0-9]+(?:-[a-z0-9]+)*/g) ?? []),
      ...commentaries.flatMap(listUnwritten),
    ]),
  };
}
