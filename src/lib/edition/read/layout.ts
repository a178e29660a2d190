/** Which kind of file belongs where in the content folder. */

import { IdSchema } from '../../schema/scalar.ts';

/** The kind of a file, which follows from its path. */
export type FileKind =
  | { readonly kind: 'site' | 'published' }
  | { readonly kind: 'commentary' | 'source-map' | 'ledger'; readonly slug: string }
  | { readonly kind: 'records'; readonly slug: string; readonly edition: number }
  | { readonly kind: 'section'; readonly slug: string; readonly anchor: string }
  | { readonly kind: RecordKind; readonly id: string }
  /** For people; the edition ignores it. */
  | { readonly kind: 'readme' };

/** Kinds of record that have a folder of their own, with one file for each record. */
export type RecordKind = 'entity' | 'source' | 'reference';

/** Files at the top of the content folder. */
const TOP: ReadonlyMap<string, FileKind> = new Map([
  ['site.yaml', { kind: 'site' }],
  ['published.json', { kind: 'published' }],
]);

/** The folder of each kind of record. */
export const recordFolders = { entities: 'entity', sources: 'source', references: 'reference' } as const;

/** The kind of a file; undefined if it does not belong in the content. `path` is relative to the content root’s parent. */
export function classify(path: string): FileKind | undefined {
  const [, folder = '', ...names] = path.split('/');
  const [first = '', second] = names;
  if (path.endsWith('/README.md')) return { kind: 'readme' };
  if (names.length === 0) return TOP.get(folder);
  if (isRecordFolder(folder) && names.length === 1 && first.endsWith('.yaml')) {
    return { kind: recordFolders[folder], id: first.slice(0, -'.yaml'.length) };
  }
  if (folder !== 'commentaries' || second === undefined) return undefined;
  return names.length === 2 ? classifyPart(first, second) : classifyRecords(first, names.slice(1).join('/'));
}

function classifyPart(slug: string, name: string): FileKind | undefined {
  if (name === 'commentary.yaml') return { kind: 'commentary', slug };
  if (name === 'source-map.json') return { kind: 'source-map', slug };
  if (name === 'ledger.json') return { kind: 'ledger', slug };
  const anchor = /^\d\d-(.+)\.mdx$/.exec(name)?.[1];
  return anchor === undefined ? undefined : { kind: 'section', slug, anchor };
}

function classifyRecords(slug: string, path: string): FileKind | undefined {
  const edition = /^editions\/([1-9]\d*)\.json$/.exec(path)?.[1];
  return edition === undefined ? undefined : { kind: 'records', slug, edition: Number(edition) };
}

/** Whether a name can be the id of a record, commentary or section. */
export function isId(name: string): boolean {
  return IdSchema.safeParse(name).success;
}

/** Whether Windows reserves a name for a device, so that no file or folder can have it there, with any extension. */
export function isReservedName(name: string): boolean {
  return /^(?:con|prn|aux|nul|com\d|lpt\d)$/.test(name);
}

function isRecordFolder(name: string): name is keyof typeof recordFolders {
  return Object.hasOwn(recordFolders, name);
}
