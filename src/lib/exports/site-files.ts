/** The data files of the whole site, and the schemas of those that are JSON: the one list that routes and pages go by. */
import { dataFilePath, dataSchemaPath, paths } from '../address/url.ts';
import { formatClaimsJson } from './claims-json.ts';
import { formatCommentariesJson } from './commentary-json.ts';
import { formatClaimsCsv } from './csv/claims-csv.ts';
import { formatEntitiesCsv } from './csv/entities-csv.ts';
import { formatRelationsCsv } from './csv/relations-csv.ts';
import type { DataFile, Standard } from './data-file.ts';
import { formatEntitiesJson } from './entities-json.ts';
import { type EditionFileName, editionSchemas } from './schema/editions.ts';
import { type FileName, fileSchemas } from './schema/files.ts';
import { formatJsonSchema } from './schema/json-schema.ts';
import { formatSourcesJson } from './sources-json.ts';
import { listRelations } from '../wording/relations.ts';

const JSON_FILE: Standard = { name: 'JSON (RFC 8259)', url: 'https://www.rfc-editor.org/rfc/rfc8259' };
const CSV_FILE: Standard = { name: 'CSV (RFC 4180)', url: 'https://www.rfc-editor.org/rfc/rfc4180' };
const JSON_SCHEMA: Standard = { name: 'JSON Schema 2020-12', url: 'https://json-schema.org/draft/2020-12' };

/** In the order in which they are offered. */
export const siteFiles: readonly DataFile[] = [
  {
    path: paths.claimsJson,
    label: 'Claims',
    about:
      'Every claim with everything that is annotated about it; and its commentary, entities and sources in short, so that this one file is enough for most purposes.',
    mediaType: 'application/json',
    standard: JSON_FILE,
    schema: dataSchemaPath('claims'),
    counted: ['claim', 'claims'],
    count: ({ claims }) => claims.length,
    write: formatClaimsJson,
  },
  {
    path: dataFilePath('entities.json'),
    label: 'Entities',
    about:
      'Every entity with its names, the facts about it from outside the commentaries, the references that these rest on, and the claims that involve it.',
    mediaType: 'application/json',
    standard: JSON_FILE,
    schema: dataSchemaPath('entities'),
    counted: ['entity', 'entities'],
    count: ({ entities }) => entities.length,
    write: formatEntitiesJson,
  },
  {
    path: dataFilePath('sources.json'),
    label: 'Sources',
    about: 'Every voice that speaks, named or not, as its commentary words it, with the claims that rest on it.',
    mediaType: 'application/json',
    standard: JSON_FILE,
    schema: dataSchemaPath('sources'),
    counted: ['source', 'sources'],
    count: ({ sources }) => sources.length,
    write: formatSourcesJson,
  },
  {
    path: dataFilePath('commentary.json'),
    label: 'Commentaries',
    about:
      'The record of each original, its sections and paragraphs, the digest of each of its sentences without their text, and its editions.',
    mediaType: 'application/json',
    standard: JSON_FILE,
    schema: dataSchemaPath('commentary'),
    counted: ['commentary', 'commentaries'],
    count: ({ commentaries }) => commentaries.length,
    write: formatCommentariesJson,
  },
  {
    path: dataFilePath('claims.csv'),
    label: 'Claims as a table',
    about: 'One row a claim, for spreadsheets and statistics.',
    mediaType: 'text/csv',
    standard: CSV_FILE,
    counted: ['claim', 'claims'],
    count: ({ claims }) => claims.length,
    write: formatClaimsCsv,
  },
  {
    path: dataFilePath('entities.csv'),
    label: 'Entities as a table',
    about: 'One row an entity: names, identifiers, coordinates, and the claims that involve it.',
    mediaType: 'text/csv',
    standard: CSV_FILE,
    counted: ['entity', 'entities'],
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
export const schemaFiles: readonly DataFile[] = (Object.keys(fileSchemas) as FileName[]).map(toSchemaFile);

/** Those of the files of an edition, which cannot name their schema: not a byte of them changes once they are published. */
export const editionSchemaFiles: readonly DataFile[] = (Object.keys(editionSchemas) as EditionFileName[]).map(
  toSchemaFile,
);

function toSchemaFile(name: FileName | EditionFileName): DataFile {
  return {
    path: dataSchemaPath(name),
    label: `Schema of ${name}.json`,
    about: `What may stand in ${name}.json, with an explanation of every field.`,
    mediaType: 'application/schema+json',
    standard: JSON_SCHEMA,
    counted: ['schema', 'schemas'],
    count: () => 1,
    write: (_, site) => formatJsonSchema(name, site.address),
  };
}
