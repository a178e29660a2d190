import { words } from '../../lib/vocabulary/index.ts';

/** The accessible name of the search fields. */
export const SEARCH_LABEL = `Search ${[words.claim, words.name].map(({ plural }) => plural.toLowerCase()).join(', ')} and ${words.source.plural.toLowerCase()}`;
