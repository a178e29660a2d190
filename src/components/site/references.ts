/** References, formatted once for all pages and kept between builds. */
import { createReferences } from '../../lib/citation/references.ts';

export const references = createReferences({ cacheFolder: '.cache/citations' });
