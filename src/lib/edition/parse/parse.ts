/** Parses all content files into drafts, each file on its own, without following references. */
import type { z } from 'zod';
import { findBroken } from '../../ledger/digest.ts';
import { CommentarySchema } from '../../schema/commentary.ts';
import { EntitySchema } from '../../schema/entity.ts';
import { type Ledger, LedgerSchema } from '../../schema/ledger.ts';
import { PublishedSchema } from '../../schema/published.ts';
import { RecordsSchema } from '../../schema/records.ts';
import { ReferenceSchema } from '../../schema/reference.ts';
import { SiteSchema } from '../../schema/site.ts';
import { SourceMapSchema } from '../../schema/source-map.ts';
import { SourceSchema } from '../../schema/source.ts';
import { DEEP } from './depth.ts';
import { type DraftStore, noStore } from '../draft-store.ts';
import type { CommentaryDraft, ContentDraft, SectionDraft, Unparsed } from '../draft/draft.ts';
import type { Issue, Placed } from '../issue/issue.ts';
import { classify, type FileKind, type RecordKind } from '../read/layout.ts';
import { readSection } from './section/section.ts';
import type { Report, TextFile } from '../read/text-file.ts';
import { parseJson, parseYaml } from './yaml.ts';
import { listUnwritten } from '../draft/unwritten.ts';

/** The draft of the content, and the issues of single files. `unread` are the issues found while reading them. */
export function parseContent(
  files: readonly TextFile[],
  unread: readonly Issue[],
  store: DraftStore = noStore,
): { draft: ContentDraft; issues: Issue[] } {
  const issues: Issue[] = [];
  const report: Report = (issue) => issues.push(issue);
  const kinds = files.map((file): Sorted => ({ file, ...(classify(file.path) ?? { kind: 'unknown' }) }));
  const records = <S extends z.ZodType>(
    kind: 'entity' | 'source' | 'reference',
    schema: S,
  ): Map<string, Placed<z.output<S>>> =>
    new Map(
      kinds.flatMap((item) => {
        if (item.kind !== kind) return [];
        const { file, id } = item;
        const record = readFile(file, store, report, (tell) => parseYaml(file, schema, kind, tell));
        return record ? [[id, record] as const] : [];
      }),
    );
  const site = kinds.find(({ kind }) => kind === 'site')?.file;
  const recorded = kinds.find(({ kind }) => kind === 'published')?.file;
  const published = recorded && parseJson(recorded, PublishedSchema, 'record of what was published', report);
  const draft = {
    site: site && parseYaml(site, SiteSchema, 'site', report),
    commentaries: parseCommentaries(kinds, unread, store, report),
    entities: records('entity', EntitySchema),
    sources: records('source', SourceSchema),
    references: records('reference', ReferenceSchema),
    ...(published && { published }),
  };
  return { draft: { ...draft, unparsed: findUnparsed(files, [...unread, ...issues], draft.commentaries) }, issues };
}

function parseCommentaries(
  items: readonly Sorted[],
  unread: readonly Issue[],
  store: DraftStore,
  report: Report,
): CommentaryDraft[] {
  // A section that could not be read: nothing but its name is known.
  const lost = unread.flatMap(({ file }): (SectionDraft & { slug: string })[] => {
    const kind = classify(file);
    if (kind?.kind !== 'section') return [];
    const { slug, anchor } = kind;
    const front = { title: '', original: false, formerly: [], at: () => ({ file, line: 1, column: 1 }) };
    return [{ slug, file, anchor, ...front, claims: [], unwritten: [], unread: [], idsKnown: false }];
  });
  const parts = items.filter((item) => 'slug' in item);
  return [...Map.groupBy(parts, ({ slug }) => slug)].map(([slug, own]) => {
    const find = (kind: FileKind['kind']): TextFile | undefined => own.find((item) => item.kind === kind)?.file;
    const record = find('commentary');
    const sourceMap = find('source-map');
    const ledger = find('ledger');
    return {
      slug,
      record:
        record && readFile(record, store, report, (tell) => parseYaml(record, CommentarySchema, 'commentary', tell)),
      sourceMap: sourceMap && parseJson(sourceMap, SourceMapSchema, 'source map', report),
      ledger: ledger && parseLedger(ledger, report),
      records: new Map(
        own.flatMap((item) => {
          const records = item.kind === 'records' && parseJson(item.file, RecordsSchema, 'records', report);
          return records ? [[item.edition, { ...records, text: item.file.text }] as const] : [];
        }),
      ),
      sections: [
        ...own.flatMap((item) => {
          if (item.kind !== 'section') return [];
          const { file, anchor } = item;
          return readFile(file, store, report, (tell) => readSection(file, anchor, tell)) ?? [];
        }),
        ...lost.filter((section) => section.slug === slug),
      ],
    };
  });
}

/** The ledger in a file; undefined if it was changed after sealing or has other problems, which are reported. */
function parseLedger(file: TextFile, report: Report): Placed<Ledger> | undefined {
  const ledger = parseJson(file, LedgerSchema, 'ledger', report);
  const broken = ledger && findBroken(ledger.value);
  if (!ledger || broken === undefined) return ledger;
  report({
    rule: 'ledger-edited',
    message: `Unexpected change in edition ${broken + 1}, which is sealed, expected its record as npm run seal wrote it`,
    hint: 'restore the file from the version history; make changes in a new edition',
    ...ledger.at('editions', broken, 'number'),
  });
  return undefined;
}

/** The draft of a file, from the store or newly read. A file that exhausts the parser’s stack is reported as too deep. */
function readFile<T>(file: TextFile, store: DraftStore, report: Report, read: (report: Report) => T): T | undefined {
  return store.recall(file, report, (tell) => {
    try {
      return read(tell);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      tell({ rule: 'too-large', file: file.path, line: 1, column: 1, message: DEEP });
      return undefined;
    }
  });
}

type Sorted = { readonly file: TextFile } & (FileKind | { readonly kind: 'unknown' });

/** Lists the ids of files that have issues, all ids in those files, and the ids of claims without a text. */
function findUnparsed(
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
