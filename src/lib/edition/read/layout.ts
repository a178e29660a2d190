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

/** The folder of each kind of record. */
export const recordFolders = { entities: 'entity', sources: 'source', references: 'reference' } as const;

/** The paths of each kind of file, from the content folder. The names of groups are those of the kind’s fields. */
const LAYOUT: readonly (readonly [kind: FileKind['kind'], path: RegExp])[] = [
  ['readme', /(?:^|\/)README\.md$/],
  ['site', /^site\.yaml$/],
  ['published', /^published\.json$/],
  ['commentary', /^commentaries\/(?<slug>[^/]+)\/commentary\.yaml$/],
  ['source-map', /^commentaries\/(?<slug>[^/]+)\/source-map\.json$/],
  ['ledger', /^commentaries\/(?<slug>[^/]+)\/ledger\.json$/],
  ['records', /^commentaries\/(?<slug>[^/]+)\/editions\/(?<edition>[1-9]\d*)\.json$/],
  ['section', /^commentaries\/(?<slug>[^/]+)\/\d\d-(?<anchor>[^/]+)\.mdx$/],
  ...Object.entries(recordFolders).map(
    ([folder, kind]) => [kind, new RegExp(`^${folder}/(?<id>[^/]*)\\.yaml$`)] as const,
  ),
];

/** The kind of a file; undefined if it does not belong in the content. `path` is relative to the content root’s parent. */
export function classify(path: string): FileKind | undefined {
  const below = path.slice(path.indexOf('/') + 1);
  for (const [kind, pattern] of LAYOUT) {
    const found = pattern.exec(below);
    const { edition, ...names } = found?.groups ?? {};
    // The groups of a pattern are the fields of its kind, but the type checker cannot see that.
    if (found) return { kind, ...names, ...(edition !== undefined && { edition: Number(edition) }) } as FileKind;
  }
  return undefined;
}

/** Whether a name can be the id of a record, commentary or section. */
export function isId(name: string): boolean {
  return IdSchema.safeParse(name).success;
}

/** Whether Windows reserves a name for a device, so that no file or folder can have it there, with any extension. */
export function isReservedName(name: string): boolean {
  return /^(?:con|prn|aux|nul|com\d|lpt\d)$/.test(name);
}
