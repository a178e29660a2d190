/**
 * `content/published.json`: the ids of all entities and sources that were ever published. Written by `npm run seal`
 * and only ever added to, so that no address of theirs can vanish.
 */
import { z } from 'zod';
import { IdSchema } from './scalar.ts';

const Ids = z.array(IdSchema);

export const PublishedSchema = z.strictObject({
  schemaVersion: z.literal(1).describe('Version of this format.'),
  entities: Ids.describe('Every id of an entity that was published, in alphabetical order.'),
  sources: Ids.describe('Every id of a source that was published, in alphabetical order.'),
});

export type PublishedIds = Readonly<z.output<typeof PublishedSchema>>;
