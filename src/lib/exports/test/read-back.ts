/**
 * Reads the data files into drafts, from which an edition is linked again. Derived data (back-links, neighbours, order, history)
 * is left out, so that the linker must derive it again from the files.
 */
import type { CommentaryDraft, ContentDraft, RecordsDraft } from '../../edition/draft/draft.ts';
import { linkEdition } from '../../edition/link/edition.ts';
import type { Edition, RecordsFile } from '../../edition/model.ts';
import type { Ledger } from '../../schema/ledger.ts';
import type { Site } from '../../schema/site.ts';
import { CommentarySchema, EntitySchema, ReferenceSchema, SourceSchema } from '../../schema/index.ts';
import type { FileOf } from '../schema/files.ts';
import { placed, readClaim } from './read-claim.ts';

/** The data files, and what they do not have: the record of the site, and the ledgers and records, which are separate files. */
export interface DataFiles {
  readonly claims: FileOf<'claims'>;
  readonly entities: FileOf<'entities'>;
  readonly sources: FileOf<'sources'>;
  readonly commentary: FileOf<'commentary'>;
  readonly site: Site;
  readonly ledgers: ReadonlyMap<string, Ledger>;
  readonly records: ReadonlyMap<string, readonly RecordsFile[]>;
}

/** The edition that the files describe. */
export function readBack(files: DataFiles): Edition {
  const draft: ContentDraft = {
    site: placed(files.site),
    commentaries: files.commentary.commentaries.map((record) => readCommentary(record, files)),
    entities: new Map(inFileOrder(files.entities.entities).map((record) => [record.id, placed(readEntity(record))])),
    sources: new Map(
      inFileOrder(files.sources.sources).map((record) => [record.id, placed(pick(SourceSchema, record))]),
    ),
    references: new Map(
      inFileOrder(files.entities.references).map((record) => [record.id, placed(pick(ReferenceSchema, record))]),
    ),
    unparsed: { entities: new Set(), sources: new Set(), references: new Set(), words: new Set() },
  };
  return linkEdition(draft);
}

/** Sorts records by the names of their files, which is the order in which content is read. */
function inFileOrder<T extends { readonly id: string }>(records: readonly T[]): T[] {
  return [...records].sort((a, b) => (`${a.id}.yaml` < `${b.id}.yaml` ? -1 : 1));
}

function readEntity(record: FileOf<'entities'>['entities'][number]) {
  const identifiers = record.identifiers.map(({ url: _, ...identifier }) => identifier);
  return pick(EntitySchema, { ...record, identifiers });
}

function readCommentary(record: FileOf<'commentary'>['commentaries'][number], files: DataFiles): CommentaryDraft {
  const ledger = files.ledgers.get(record.id);
  const claims = new Map(
    files.claims.claims.filter(({ commentary }) => commentary === record.id).map((claim) => [claim.id, claim]),
  );
  const withdrawn = record.withdrawn.map(({ id, reason, successors }) => ({ id, reason, successors }));
  return {
    slug: record.id,
    record: placed(pick(CommentarySchema, { ...record, withdrawn })),
    sourceMap: placed({
      schemaVersion: 1,
      sha256: '',
      segmentation: '',
      headings: [],
      // The first and last words are not published as data.
      sentences: record.sentences.map(({ id, words, sha256 }) => ({ id, words, sha256, first: '', last: '' })),
    }),
    ledger: ledger && placed(ledger),
    records: new Map((files.records.get(record.id) ?? []).map((file) => [file.value.edition, placedRecords(file)])),
    sections: record.sections.map(({ id, title, original, formerly, paragraphs }) => ({
      file: '',
      anchor: id,
      title,
      original,
      formerly,
      at: () => ({ file: '', line: 1, column: 1 }),
      idsKnown: true,
      unwritten: [],
      unread: [],
      claims: paragraphs.flatMap((paragraph) =>
        paragraph.claims.map((claimId) => {
          const claim = claims.get(claimId);
          if (!claim) throw new Error(`commentary.json names ${claimId}, which claims.json does not have`);
          return readClaim(claim);
        }),
      ),
    })),
  };
}

/** The fields of a record that a content schema has. */
function pick<S extends typeof EntitySchema | typeof SourceSchema | typeof CommentarySchema | typeof ReferenceSchema>(
  schema: S,
  record: object,
): ReturnType<S['parse']> {
  const known = Object.entries(record).filter(([key]) => key in schema.shape);
  // The parsed value has the type of the given schema.
  return schema.parse(Object.fromEntries(known)) as ReturnType<S['parse']>;
}

function placedRecords({ value, text }: RecordsFile): RecordsDraft {
  return { ...placed(value), text };
}
