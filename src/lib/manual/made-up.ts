/** The made-up commentary of the manual as an edition: what guides show where a site has nothing of its own to show. */
import type { Edition } from '../edition/model.ts';
import { editionOf } from './check-files.ts';
import { FOLDER, sample } from './sample.ts';
import { seal, take } from './steps.ts';

/** The name of its folder. */
export const madeUpSlug = FOLDER.split('/').at(-1) ?? '';

/** The edition, sealed once. */
export function makeUpEdition(): Edition {
  return editionOf(take(sample, [seal('2026-01-20', 'First edition.')]));
}
