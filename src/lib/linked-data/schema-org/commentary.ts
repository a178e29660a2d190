/** The restatement that a reading page holds, and what it is based on. As small as can be: it is on the longest page. */
import type { ArticleLeaf } from 'schema-dts';
import type { Commentary } from '../../edition/model.ts';
import type { Site } from '../../schema/site.ts';
import { addressesAt } from '../addresses.ts';
import { defined } from './defined.ts';

/** The article of a commentary’s reading page. */
export function commentaryThing(commentary: Commentary, site: Site): ArticleLeaf {
  const at = addressesAt(site.address);
  const { original, shortTitle, editions } = commentary;
  return defined<ArticleLeaf>({
    '@type': 'Article',
    '@id': at.commentary(commentary),
    headline: shortTitle,
    dateModified: editions.at(-1)?.date,
    publisher: { '@type': 'Organization', name: site.title },
    isBasedOn: {
      '@type': 'Article',
      '@id': at.original(commentary),
      headline: original.title,
      author: original.authorNames.map(({ given, family }) => ({ '@type': 'Person', name: `${given} ${family}` })),
    },
  });
}
