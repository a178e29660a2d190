/** A find of Pagefind’s as a hit, with what of it is to be marked. */
import { entityPath } from '../lib/address/url.ts';
import { foldWords } from '../lib/names/fold.ts';
import type { SearchHit } from './search-engine.ts';
import { locateTerms } from './search-match.ts';
import type { PagefindRecord, PagefindResult } from './search-pagefind.ts';
import type { ReadQuery } from './search-query.ts';

/** Words of so many letters begin too many others to be marked unless they were typed. */
const SHORT = 3;

/** Makes hits for a query. */
export function toHit({ words, things }: ReadQuery): (result: PagefindResult) => SearchHit {
  // Also what the thing itself is called: who looks for “AQ” sees it in “Al-Qa’ida”. A source’s name is a description.
  const called = things.flatMap(({ kind, name }) => (kind === 'entity' ? foldWords(name) : []));
  const terms = [...new Set([...words, ...called.filter(({ length }) => length > SHORT)])];
  const paths = new Set(things.map(({ path }) => path));

  const matchesIn = ({ content, mentions = {} }: PagefindRecord, found: readonly number[]): number[] => {
    const mentioned = Object.entries(mentions).flatMap(([id, positions]) =>
      paths.has(entityPath(id)) ? positions : [],
    );
    const matches = [...found, ...mentioned];
    return [...new Set(matches.length > 0 ? matches : locateTerms(content, terms))].sort((a, b) => a - b);
  };

  return ({ words: found, data }) => ({
    async load() {
      const record = await data();
      const { url, content, title, names = [], langs = {}, said, claims, filters } = record;
      return {
        path: url,
        text: content,
        matches: words.length === 0 ? [] : matchesIn(record, found),
        terms,
        title,
        names,
        langs,
        filters: said === undefined ? filters : { ...filters, said: [said] },
        ...(claims !== undefined && { claims }),
      };
    },
  });
}
