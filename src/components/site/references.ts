/** References, formatted once for all pages and kept between builds. */
import { openCache } from '../../lib/cache/cache.ts';
import { codeVersion } from '../../lib/cache/digest.ts';
import { createReferences } from '../../lib/citation/references.ts';

export const references = createReferences({ cache: openCache('reference', codeVersion(['citation'])) });
