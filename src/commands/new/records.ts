/** Reads existing records and writes new ones. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { z } from 'zod';
import type { ContentDraft } from '../../lib/edition/draft/draft.ts';
import { isId, isReservedName, type RecordKind } from '../../lib/edition/read/layout.ts';
import { parseContent } from '../../lib/edition/parse/parse.ts';
import { readContent } from '../../lib/edition/read/read.ts';
import { findNamesakes, type NamedRecord } from '../../lib/new-work/namesakes.ts';
import { type Known, writeTemplate } from '../../lib/new-work/template.ts';
import { EntitySchema } from '../../lib/schema/entity.ts';
import { ReferenceSchema } from '../../lib/schema/reference.ts';
import { SourceSchema } from '../../lib/schema/source.ts';
import { CONTENT_ROOT } from '../../site.ts';
import { RefusedError } from '../command.ts';

/** For each kind of record, its folder, its schema and what it is. */
export const recordKinds = {
  entity: {
    folder: 'entities',
    schema: EntitySchema,
    about: 'An entity: a person, group, government, place, agreement, document or event.',
  },
  source: {
    folder: 'sources',
    schema: SourceSchema,
    about: 'A source: a voice that the article lets speak, its author included.',
  },
  reference: {
    folder: 'references',
    schema: ReferenceSchema,
    about: 'A reference: a work that a fact or an editor’s note rests on.',
  },
} as const satisfies Record<RecordKind, { readonly schema: z.ZodObject; readonly [key: string]: unknown }>;

/** Instructions at the top of a new file. */
export const FILL_IN = [
  'npm run check asks for what is left empty. What is commented out is optional: uncomment what you need, and delete the rest.',
  'The words to choose from are explained in the vocabulary of the site, /guide/vocabulary/.',
] as const;

/** Reads the content, even if it has issues. */
export async function readRecords(): Promise<ContentDraft> {
  const { files, issues } = await readContent(CONTENT_ROOT);
  return parseContent(files, issues).draft;
}

/** The ids and names of all records of a kind; a record that cannot be read has only its id. */
export function listNames(draft: ContentDraft, kind: RecordKind): NamedRecord[] {
  const read: NamedRecord[] = {
    entity: () =>
      [...draft.entities].map(([id, { value }]) => ({
        id,
        names: [value.name, ...[...value.aliases, ...value.nativeNames].map(({ text }) => text), ...value.asWorded],
      })),
    source: () => [...draft.sources].map(([id, { value }]) => ({ id, names: [value.name] })),
    reference: () => [...draft.references].map(([id, { value }]) => ({ id, names: [value.title] })),
  }[kind]();
  const unread = draft.unparsed[recordKinds[kind].folder];
  return [...read, ...[...unread].map((id) => ({ id, names: [] }))];
}

/** How many characters a new id may have; longer file names are not possible everywhere. */
export const LONGEST = 100;

/** Refuses an id that is not valid or already exists, and a record that probably exists with another id. */
export function refuseTaken(
  kind: RecordKind,
  id: string,
  names: readonly string[],
  others: readonly NamedRecord[],
  distinct: readonly string[],
): void {
  if (!isId(id)) {
    throw new RefusedError(`Unexpected id "${id}", expected lower-case letters, digits and single hyphens: abu-bakr`);
  }
  if (id.length > LONGEST) {
    throw new RefusedError(`Unexpected id of ${id.length} characters, expected at most ${LONGEST}`);
  }
  if (isReservedName(id)) {
    throw new RefusedError(
      `Unexpected id "${id}", which Windows reserves for a device, expected another, such as ${id}-1`,
    );
  }
  if (others.some((other) => other.id === id)) {
    throw new RefusedError(`Unexpected ${kind} "${id}", which already exists: ${pathOf(kind, id)}`);
  }
  const [like] = findNamesakes(
    [id, ...names],
    others.filter((other) => !distinct.includes(other.id)),
  );
  if (!like) return;
  const as = like.name === like.id ? '' : `, which has the name “${like.name}”`;
  throw new RefusedError(
    `Unexpected ${kind} "${id}", did you mean the existing "${like.id}"${as}? See ${pathOf(kind, like.id)}.
If it is not the same, say so: --distinct-from ${like.id}`,
  );
}

/** Writes a record to fill in; returns its path. It never replaces a file. */
export async function writeRecord(kind: RecordKind, id: string, known: Known): Promise<string> {
  const { schema, about } = recordKinds[kind];
  const path = pathOf(kind, id);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(
    path,
    writeTemplate(schema, known, [`${about} Its id is the name of this file, ${id}.`, ...FILL_IN]),
    { flag: 'wx' },
  );
  return path;
}

function pathOf(kind: RecordKind, id: string): string {
  return join(CONTENT_ROOT, recordKinds[kind].folder, `${id}.yaml`);
}
