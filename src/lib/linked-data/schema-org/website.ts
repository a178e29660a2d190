/** The site, for its home page: what it is called, and how to search it. */
import type { SearchAction, WebSiteLeaf, WithActionConstraints } from 'schema-dts';
import { paths } from '../../address/url.ts';
import type { Site } from '../../schema/site.ts';
import { addressesAt } from '../addresses.ts';
import { editorThings } from './editors.ts';

/** The website of the home page. */
export function websiteThing(site: Site): WebSiteLeaf {
  const at = addressesAt(site.address);
  const search: WithActionConstraints<Exclude<SearchAction, string>> = {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${at.at(paths.search)}?q={search_term_string}` },
    'query-input': 'required name=search_term_string',
  };
  return {
    '@type': 'WebSite',
    '@id': at.home,
    name: site.title,
    description: site.description,
    inLanguage: site.language,
    publisher: editorThings(site, at),
    license: site.licence.url,
    potentialAction: search,
  };
}
