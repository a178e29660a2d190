import { words } from '../../lib/vocabulary/index.ts';

/** What the search fields are called. */
export const SEARCH_LABEL = `Search ${[words.claim, words.name].map(({ plural }) => plural.toLowerCase()).join(', ')} and ${words.source.plural.toLowerCase()}`;
