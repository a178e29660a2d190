/** The original of a commentary as an article. What nobody has verified is absent, the date included. */
import type { ArticleLeaf, PersonLeaf } from 'schema-dts';
import type { Commentary } from '../../edition/model.ts';
import type { Addresses } from '../addresses.ts';
import { defined } from './defined.ts';

/** The article, without a name of its own. */
export function originalArticle({ original }: Commentary, at: Pick<Addresses, 'entity'>): ArticleLeaf {
  const { title, authors, authorNames, publisher, series, language, issued, url } = original;
  return defined<ArticleLeaf>({
    '@type': 'Article',
    headline: title,
    author: authorNames.map(({ given, family }, index) =>
      defined<PersonLeaf>({
        '@type': 'Person',
        name: `${given} ${family}`,
        '@id': authors[index] && at.entity({ id: authors[index] }),
      }),
    ),
    publisher: { '@type': 'Organization', name: publisher },
    isPartOf: { '@type': 'CreativeWorkSeries', name: series },
    inLanguage: language,
    datePublished: issued.verified ? dateOf(issued) : undefined,
    url: url ?? undefined,
  });
}

/** The article by its name and its authors, where something else is about it. */
export function originalInShort(commentary: Commentary, at: Pick<Addresses, 'entity' | 'original'>): ArticleLeaf {
  const { headline, author } = originalArticle(commentary, at);
  return defined<ArticleLeaf>({ '@type': 'Article', '@id': at.original(commentary), headline, author });
}

/** A day, a month or a year, as ISO 8601 has them; the year of anything else that EDTF has. */
function dateOf({ edtf, year }: Commentary['original']['issued']): string {
  return /^\d{4}(-(0\d|1[0-2])(-\d{2})?)?$/.test(edtf) ? edtf : String(year);
}
