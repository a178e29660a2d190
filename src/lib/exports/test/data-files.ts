/** The JSON files of an edition, by the name of their schema. */
import type { Edition } from '../../edition/model.ts';
import { formatClaimsJson, toClaimsJson } from '../claims-json.ts';
import { formatCommentariesJson, toCommentariesJson } from '../commentary-json.ts';
import { formatEntitiesJson, toEntitiesJson } from '../entities-json.ts';
import { formatByIdJson, toByIdJson } from '../by-id-json.ts';
import type { FileName } from '../schema/files.ts';
import { formatSourcesJson, toSourcesJson } from '../sources-json.ts';

export const writers = {
  claims: { to: toClaimsJson, format: formatClaimsJson },
  'by-id': { to: toByIdJson, format: formatByIdJson },
  entities: { to: toEntitiesJson, format: formatEntitiesJson },
  sources: { to: toSourcesJson, format: formatSourcesJson },
  commentary: { to: toCommentariesJson, format: formatCommentariesJson },
} as const satisfies Readonly<
  Record<FileName, { to: (edition: Edition) => object; format: (edition: Edition) => string }>
>;

/** Object.keys loses the keys’ type. */
export const fileNames = Object.keys(writers) as FileName[];
