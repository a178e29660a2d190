/** The references of claims, formatted once for all pages and kept between builds. */
import { createReferences } from '../../lib/citation/references.ts';

export const referencesOf = createReferences({ cacheFolder: '.cache/citations' });
