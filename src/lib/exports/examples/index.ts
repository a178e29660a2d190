/** The examples by the files that they are of. */
import { dataFilePath, linkedDataPaths, paths, withBase } from '../../address/url.ts';
import type { Edition } from '../../edition/model.ts';
import type { Example } from './example.ts';
import {
  claimsJsonExample,
  commentaryJsonExample,
  entitiesJsonExample,
  byIdJsonExample,
  sourcesJsonExample,
} from './json.ts';
import { entitiesTtlExample, vocabularyExample } from './linked.ts';
import { claimsCsvExample, entitiesCsvExample, relationsCsvExample } from './tables.ts';

export { tools, type Example } from './example.ts';
export { annotationExample, annotationsExample } from './linked.ts';
export { epubExample, markdownExample } from './books.ts';
export { referencesExample } from './references.ts';

/** The example for a file of the whole site, by its path; undefined where it has none. */
export function exampleOf(path: string, edition: Edition): Example | undefined {
  return EXAMPLES[path]?.(edition, withBase(edition.site.address, path));
}

const EXAMPLES: Readonly<Partial<Record<string, (edition: Edition, url: string) => Example>>> = {
  [paths.claimsJson]: claimsJsonExample,
  [dataFilePath('by-id.json')]: byIdJsonExample,
  [dataFilePath('entities.json')]: entitiesJsonExample,
  [dataFilePath('sources.json')]: sourcesJsonExample,
  [dataFilePath('commentary.json')]: commentaryJsonExample,
  [dataFilePath('claims.csv')]: claimsCsvExample,
  [dataFilePath('entities.csv')]: entitiesCsvExample,
  [dataFilePath('relations.csv')]: relationsCsvExample,
  [linkedDataPaths.vocabulary]: vocabularyExample,
  [linkedDataPaths.entities]: entitiesTtlExample,
};
