/** The data files of the whole site, and the schemas of the JSON files. Routes and pages all use this list. */
import { dataFilePath, dataSchemaPath } from '../address/url.ts';
import { type Column, formatCsv } from '../csv/table.ts';
import type { Edition } from '../edition/model.ts';
import { keysOf } from '../vocabulary/index.ts';
import { listRelations } from '../wording/relations.ts';
import { toByIdJson } from './by-id-json.ts';
import { toClaimsJson } from './claims-json.ts';
import { toCommentariesJson } from './commentary-json.ts';
import { claimColumns } from './csv/claims-csv.ts';
import { entityColumns } from './csv/entities-csv.ts';
import { relationColumns } from './csv/relations-csv.ts';
import type { DataFile } from './data-file.ts';
import { toEntitiesJson } from './entities-json.ts';
import { formatRecords } from './format-json.ts';
import { type EditionFileName, editionSchemas } from './schema/editions.ts';
import { type FileName, type FileOf, fileSchemas } from './schema/files.ts';
import { formatJsonSchema } from './schema/json-schema.ts';
import { toSourcesJson } from './sources-json.ts';

/** The data files, in display order. */
export const siteFiles: readonly DataFile<string>[] = [
  {
    ...jsonFile('claims', toClaimsJson),
    label: 'Claims',
    about:
      'Every claim with its whole annotation, and short records of its commentary, entities and sources, so that this one file is enough for most purposes.',
    counted: ['claim', 'claims'],
    count: ({ claims }) => claims.length,
  },
  {
    ...jsonFile('by-id', toByIdJson),
    label: 'Records by id',
    about:
      'Every claim and every name by its id, in words: a claim with who says it and how firmly, dates, notes, address and edition, so that one record can be used without anything else.',
    counted: ['record', 'records'],
    count: ({ claims, entities }) => claims.length + entities.length,
  },
  {
    ...jsonFile('entities', toEntitiesJson),
    label: 'Names',
    about: 'Every name with its spellings and other names, facts about it with their references, and its claims.',
    counted: ['name', 'names'],
    count: ({ entities }) => entities.length,
  },
  {
    ...jsonFile('sources', toSourcesJson),
    label: 'Sources',
    about: 'Every source, named or not, as the article words it, with its claims.',
    counted: ['source', 'sources'],
    count: ({ sources }) => sources.length,
  },
  {
    ...jsonFile('commentary', toCommentariesJson),
    label: 'Articles',
    about:
      'The record of each article, its sections and paragraphs, a digest of each sentence without its text, and its editions.',
    counted: ['article', 'articles'],
    count: ({ commentaries }) => commentaries.length,
  },
  {
    ...csvFile('claims', claimColumns, ({ claims }) => claims),
    label: 'Claims as a table',
    about: 'One row for each claim, for spreadsheets and statistics.',
    counted: ['claim', 'claims'],
  },
  {
    ...csvFile('entities', entityColumns, ({ entities }) => entities),
    label: 'Names as a table',
    about: 'One row for each name: spellings, identifiers, coordinates, and its claims.',
    counted: ['name', 'names'],
  },
  {
    ...csvFile('relations', relationColumns, ({ commentaries }) => commentaries.flatMap(listRelations)),
    label: 'Relations between claims as a table',
    about:
      'One row for each relation: which claim supports, challenges, restates or elaborates which, who says so, and why.',
    counted: ['relation', 'relations'],
  },
];

function jsonFile<N extends FileName>(name: N, toFile: (edition: Edition) => FileOf<N>) {
  return {
    path: dataFilePath(`${name}.json`),
    mediaType: 'application/json',
    standard: { name: 'JSON (RFC 8259)', url: 'https://www.rfc-editor.org/rfc/rfc8259' },
    schema: dataSchemaPath(name),
    write: (edition: Edition) => formatRecords(toFile(edition)),
  };
}

/** A table: its columns, for a site at an address, and the records of its rows. */
function csvFile<T>(
  name: string,
  columns: (address: string) => readonly Column<T>[],
  rowsOf: (edition: Edition) => readonly T[],
) {
  return {
    path: dataFilePath(`${name}.csv`),
    mediaType: 'text/csv',
    standard: { name: 'CSV (RFC 4180)', url: 'https://www.rfc-editor.org/rfc/rfc4180' },
    columns,
    count: (edition: Edition) => rowsOf(edition).length,
    write: (edition: Edition) => formatCsv(columns(edition.site.address), rowsOf(edition)),
  };
}

/** The published schemas, made from the schemas that check the content. */
export const schemaFiles: readonly DataFile<string>[] = keysOf(fileSchemas).map(toSchemaFile);

/** The schemas of the files of an edition. These files cannot name their schema, because published files never change. */
export const editionSchemaFiles: readonly DataFile<string>[] = keysOf(editionSchemas).map(toSchemaFile);

function toSchemaFile(name: FileName | EditionFileName): DataFile<string> {
  return {
    path: dataSchemaPath(name),
    label: `Schema of ${name}.json`,
    about: `What ${name}.json may contain, with an explanation of every field.`,
    mediaType: 'application/schema+json',
    standard: { name: 'JSON Schema 2020-12', url: 'https://json-schema.org/draft/2020-12' },
    counted: ['schema', 'schemas'],
    count: () => 1,
    write: (_, site) => formatJsonSchema(name, site.address),
  };
}
