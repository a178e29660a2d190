/** Formats references before the pages ask for them, because the processors would fill the memory meanwhile. */
import type { AstroIntegration } from 'astro';
import { getEdition } from '../edition.ts';
import { openCache } from '../lib/cache/cache.ts';
import { codeVersion } from '../lib/cache/digest.ts';
import { formatAhead } from '../lib/citation/format-ahead.ts';

export function references(): AstroIntegration {
  return {
    name: 'references',
    hooks: {
      'astro:build:start': async () => {
        formatAhead(await getEdition(), openCache('reference', codeVersion(['citation'])));
      },
    },
  };
}
