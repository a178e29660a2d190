/** Where each kind of record stands in the content folder. */

import { IdSchema } from '../../schema/scalar.ts';

/** What a file holds, as its path tells. */
export type FileKind =
  | { readonly kind: 'site' | 'published' }
  | { readonly kind: 'commentary' | 'source-map' | 'ledger'; readonly slug: string }
  | { readonly kind: 'records'; readonly slug: string; readonly edition: number }
  | { readonly kind: 'section'; readonly slug: string; readonly anchor: string }
  | { readonly kind: RecordKind; readonly id: string }
  /** For people, not for the edition. */
  | { readonly kind: 'readme' };

/** Kinds of record that have one file each, in a folder of their own. */
export type RecordKind = 'entity' | 'source' | 'reference';

/** Files that stand in no folder. */
const TOP: ReadonlyMap<string, FileKind> = new Map([
  ['site.yaml', { kind: 'site' }],
  ['published.json', { kind: 'published' }],
]);

/** The folder of each kind of record. */
export const recordFolders = { entities: 'entity', sources: 'source', references: 'reference' } as const;

/** Tells what a file holds; `path` is relative to the content root’s parent. Undefined when it has no place there. */
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

/** Whether a name can be an id: of a record, of a commentary, of a section. */
export function isId(name: string): boolean {
  return IdSchema.safeParse(name).success;
}

/** Whether Windows reserves a name for a device: no file or folder can have it there, with any ending. */
export function isReservedName(name: string): boolean {
  return /^(?:con|prn|aux|nul|com\d|lpt\d)$/.test(name);
}

function isRecordFolder(name: string): name is keyof typeof recordFolders {
  return Object.hasOwn(recordFolders, name);
}
