/** The restatement that a reading page holds, and what it is based on. As small as can be: it is on the longest page. */
import type { ArticleLeaf } from 'schema-dts';
import type { Commentary } from '../../edition/model.ts';
import type { Site } from '../../schema/site.ts';
import { addressesAt } from '../addresses.ts';
import { defined } from './defined.ts';
import { editorThings } from './editors.ts';
import { originalInShort } from './original.ts';

/** The article of a commentary’s reading page: by the editors, who worded it. */
export function commentaryThing(commentary: Commentary, site: Site): ArticleLeaf {
  const at = addressesAt(site.address);
  const { shortTitle, editions } = commentary;
  const [first, last] = [editions[0]?.date, editions.at(-1)?.date];
  return defined<ArticleLeaf>({
    '@type': 'Article',
    '@id': at.commentary(commentary),
    headline: shortTitle,
    author: editorThings(site, at),
    datePublished: first,
    dateModified: last === first ? undefined : last,
    inLanguage: commentary.tongue.lang ?? site.language,
    license: site.licence.url,
    isBasedOn: originalInShort(commentary, at),
  });
}
