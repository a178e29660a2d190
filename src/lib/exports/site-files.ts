/** The data files of the whole site, and the schemas of those that are JSON: the one list that routes and pages go by. */
import { dataFilePath, dataSchemaPath, paths } from '../address/url.ts';
import { formatClaimsJson } from './claims-json.ts';
import { formatCommentariesJson } from './commentary-json.ts';
import { formatClaimsCsv } from './csv/claims-csv.ts';
import { formatEntitiesCsv } from './csv/entities-csv.ts';
import { formatRelationsCsv } from './csv/relations-csv.ts';
import type { DataFile, Standard } from './data-file.ts';
import { formatEntitiesJson } from './entities-json.ts';
import { formatByIdJson } from './by-id-json.ts';
import { type EditionFileName, editionSchemas } from './schema/editions.ts';
import { type FileName, fileSchemas } from './schema/files.ts';
import { formatJsonSchema } from './schema/json-schema.ts';
import { formatSourcesJson } from './sources-json.ts';
import { listRelations } from '../wording/relations.ts';

const JSON_FILE: Standard = { name: 'JSON (RFC 8259)', url: 'https://www.rfc-editor.org/rfc/rfc8259' };
const CSV_FILE: Standard = { name: 'CSV (RFC 4180)', url: 'https://www.rfc-editor.org/rfc/rfc4180' };
const JSON_SCHEMA: Standard = { name: 'JSON Schema 2020-12', url: 'https://json-schema.org/draft/2020-12' };

/** In the order in which they are offered. */
export const siteFiles: readonly DataFile<string>[] = [
  {
    path: paths.claimsJson,
    label: 'Claims',
    about:
      'Every claim with its whole annotation, and short records of its commentary, entities and sources, so that this one file is enough for most purposes.',
    mediaType: 'application/json',
    standard: JSON_FILE,
    schema: dataSchemaPath('claims'),
    counted: ['claim', 'claims'],
    count: ({ claims }) => claims.length,
    write: formatClaimsJson,
  },
  {
    path: dataFilePath('by-id.json'),
    label: 'Records by id',
    about:
      'Every claim and every name by its id, in words: a claim with who says it and how firmly, dates, notes, address and edition, so that one record can be used without anything else.',
    mediaType: 'application/json',
    standard: JSON_FILE,
    schema: dataSchemaPath('by-id'),
    counted: ['record', 'records'],
    count: ({ claims, entities }) => claims.length + entities.length,
    write: formatByIdJson,
  },
  {
    path: dataFilePath('entities.json'),
    label: 'Names',
    about: 'Every name with its spellings and other names, facts about it with their references, and its claims.',
    mediaType: 'application/json',
    standard: JSON_FILE,
    schema: dataSchemaPath('entities'),
    counted: ['name', 'names'],
    count: ({ entities }) => entities.length,
    write: formatEntitiesJson,
  },
  {
    path: dataFilePath('sources.json'),
    label: 'Sources',
    about: 'Every source, named or not, as the article words it, with its claims.',
    mediaType: 'application/json',
    standard: JSON_FILE,
    schema: dataSchemaPath('sources'),
    counted: ['source', 'sources'],
    count: ({ sources }) => sources.length,
    write: formatSourcesJson,
  },
  {
    path: dataFilePath('commentary.json'),
    label: 'Articles',
    about:
      'The record of each article, its sections and paragraphs, a digest of each sentence without its text, and its editions.',
    mediaType: 'application/json',
    standard: JSON_FILE,
    schema: dataSchemaPath('commentary'),
    counted: ['article', 'articles'],
    count: ({ commentaries }) => commentaries.length,
    write: formatCommentariesJson,
  },
  {
    path: dataFilePath('claims.csv'),
    label: 'Claims as a table',
    about: 'One row for each claim, for spreadsheets and statistics.',
    mediaType: 'text/csv',
    standard: CSV_FILE,
    counted: ['claim', 'claims'],
    count: ({ claims }) => claims.length,
    write: formatClaimsCsv,
  },
  {
    path: dataFilePath('entities.csv'),
    label: 'Names as a table',
    about: 'One row for each name: spellings, identifiers, coordinates, and its claims.',
    mediaType: 'text/csv',
    standard: CSV_FILE,
    counted: ['name', 'names'],
    count: ({ entities }) => entities.length,
    write: formatEntitiesCsv,
  },
  {
    path: dataFilePath('relations.csv'),
    label: 'Relations between claims as a table',
    about: 'One row a relation: which claim supports, challenges, restates or elaborates which, who says so, and why.',
    mediaType: 'text/csv',
    standard: CSV_FILE,
    counted: ['relation', 'relations'],
    count: ({ commentaries }) => commentaries.flatMap(listRelations).length,
    write: formatRelationsCsv,
  },
];

/** The schemas, made from those that the content is checked by. */
export const schemaFiles: readonly DataFile<string>[] = (Object.keys(fileSchemas) as FileName[]).map(toSchemaFile);

/** Those of the files of an edition, which cannot name their schema: not a byte of them changes once they are published. */
export const editionSchemaFiles: readonly DataFile<string>[] = (Object.keys(editionSchemas) as EditionFileName[]).map(
  toSchemaFile,
);

function toSchemaFile(name: FileName | EditionFileName): DataFile<string> {
  return {
    path: dataSchemaPath(name),
    label: `Schema of ${name}.json`,
    about: `What ${name}.json may contain, with an explanation of every field.`,
    mediaType: 'application/schema+json',
    standard: JSON_SCHEMA,
    counted: ['schema', 'schemas'],
    count: () => 1,
    write: (_, site) => formatJsonSchema(name, site.address),
  };
}
