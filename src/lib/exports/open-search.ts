/** The description with which a browser can search the site from its address bar (OpenSearch 1.1, draft 6). */
import { machinePaths, paths, withBase } from '../address/url.ts';
import type { Site } from '../schema/site.ts';
import { escapeXml } from './xml.ts';

/** The longest texts that the format allows. */
const LIMITS = { shortName: 16, longName: 48, description: 1024 } as const;

/** The text of `opensearch.xml`. */
export function formatOpenSearch({ title, description, language, address }: Site): string {
  const url = (path: string): string => escapeXml(withBase(address, path));
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escapeXml(shorten(title, LIMITS.shortName))}</ShortName>
  <LongName>${escapeXml(shorten(title, LIMITS.longName))}</LongName>
  <Description>${escapeXml(shorten(description, LIMITS.description))}</Description>
  <Url type="text/html" method="get" template="${url(paths.search)}?q={searchTerms}"/>
  <Url type="application/opensearchdescription+xml" rel="self" template="${url(machinePaths.openSearch)}"/>
  <Image height="64" width="64" type="image/svg+xml">${url('/favicon.svg')}</Image>
  <Language>${language}</Language>
  <SyndicationRight>open</SyndicationRight>
  <AdultContent>false</AdultContent>
  <InputEncoding>UTF-8</InputEncoding>
  <OutputEncoding>UTF-8</OutputEncoding>
</OpenSearchDescription>
`;
}

/** As many whole words as fit, without punctuation at the end. A single long word is cut. */
function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const start = text.slice(0, limit + 1);
  const words = start.slice(0, Math.max(start.lastIndexOf(' '), 0)).replace(/[\s\p{P}]+$/u, '');
  return words === '' ? text.slice(0, limit) : words;
}
