/**
 * `original.jsonld`: the record of the original that is restated, for other data to point at. While nobody has verified the
 * original’s own address, this is what names it.
 */
import type { Article, WithContext } from 'schema-dts';
import type { Commentary } from '../edition/model.ts';
import type { Site } from '../schema/site.ts';
import { addressesAt } from './addresses.ts';
import { formatJson } from './json.ts';
import { originalArticle } from './schema-org/original.ts';

/** The text of `original.jsonld`. */
export function formatOriginal(commentary: Commentary, site: Site): string {
  const at = addressesAt(site.address);
  const article: WithContext<Article> = {
    '@context': 'https://schema.org',
    '@id': at.original(commentary),
    ...originalArticle(commentary, at),
  };
  return formatJson(article);
}
