/** The article of a reading page, and the original that it restates. Unverified data is left out, including the date. */
import type { Article, ArticleLeaf, OrganizationLeaf, PersonLeaf, WithContext } from 'schema-dts';
import type { Commentary } from '../../edition/model.ts';
import type { Site } from '../../schema/site.ts';
import { fullName, type AuthorName } from '../../wording/bibliography.ts';
import { addressesAt, type Addresses, editorThings } from '../addresses.ts';
import { formatJson } from '../json.ts';
import { defined } from './script.ts';

/**
 * The article of a commentary’s reading page. Its authors are the editors, who worded it. Short, as it is on the longest page.
 */
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

/**
 * The text of `original.jsonld`: the record of the original, for other data to refer to. Until the original’s own address has
 * been verified, the address of this record identifies it.
 */
export function formatOriginal(commentary: Commentary, site: Site): string {
  const at = addressesAt(site.address);
  const article: WithContext<Article> = {
    '@context': 'https://schema.org',
    '@id': at.original(commentary),
    ...originalArticle(commentary, at),
  };
  return formatJson(article);
}

/** The original, without an `@id`. */
export function originalArticle({ original }: Commentary, at: Pick<Addresses, 'entity'>): ArticleLeaf {
  const { title, authors, authorNames, publisher, series, language, issued, url, ownership } = original;
  return defined<ArticleLeaf>({
    '@type': 'Article',
    headline: title,
    author:
      authorNames.length === 0
        ? undefined
        : authorNames.map((name, index) => authorThing(name, authors[index] && at.entity({ id: authors[index] }))),
    publisher: publisher === undefined ? undefined : { '@type': 'Organization', name: publisher },
    isPartOf: series === undefined ? undefined : { '@type': 'CreativeWorkSeries', name: series },
    inLanguage: language,
    datePublished: issued?.verified === true ? dateOf(issued) : undefined,
    usageInfo: ownership && USAGE[ownership],
    url: url ?? undefined,
  });
}

function authorThing(name: AuthorName, id: string | undefined): PersonLeaf | OrganizationLeaf {
  return name.literal === undefined
    ? defined<PersonLeaf>({ '@type': 'Person', name: fullName(name), '@id': id })
    : defined<OrganizationLeaf>({ '@type': 'Organization', name: name.literal, '@id': id });
}

/** The rights in machine-readable form: the public domain mark, and statements of rightsstatements.org. */
const USAGE: Readonly<Record<string, string | undefined>> = {
  'public-domain': 'https://creativecommons.org/publicdomain/mark/1.0/',
  unowned: 'http://rightsstatements.org/vocab/NKC/1.0/',
  unknown: 'http://rightsstatements.org/vocab/UND/1.0/',
};

/** The original with only its title and authors, for things that refer to it. */
export function originalInShort(commentary: Commentary, at: Pick<Addresses, 'entity' | 'original'>): ArticleLeaf {
  const { headline, author } = originalArticle(commentary, at);
  return defined<ArticleLeaf>({ '@type': 'Article', '@id': at.original(commentary), headline, author });
}

/** A day, month or year in ISO 8601; for other EDTF dates, only the year. */
function dateOf({ edtf, year }: NonNullable<Commentary['original']['issued']>): string {
  return /^\d{4}(-(0\d|1[0-2])(-\d{2})?)?$/.test(edtf) ? edtf : String(year);
}
