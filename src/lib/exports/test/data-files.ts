/** The JSON files of an edition, by the name of their schema. */
import type { Edition } from '../../edition/model.ts';
import { toByIdJson } from '../by-id-json.ts';
import { toClaimsJson } from '../claims-json.ts';
import { toCommentariesJson } from '../commentary-json.ts';
import { toEntitiesJson } from '../entities-json.ts';
import { formatRecords } from '../format-json.ts';
import type { FileName } from '../schema/files.ts';
import { toSourcesJson } from '../sources-json.ts';

/** How the text of each file is made. */
export const writers = {
  claims: writer(toClaimsJson),
  'by-id': writer(toByIdJson),
  entities: writer(toEntitiesJson),
  sources: writer(toSourcesJson),
  commentary: writer(toCommentariesJson),
} as const satisfies Readonly<Record<FileName, object>>;

function writer<T extends object>(to: (edition: Edition) => T) {
  return { to, format: (edition: Edition) => formatRecords(to(edition)) };
}

/** Object.keys loses the keys’ type. */
export const fileNames = Object.keys(writers) as FileName[];
