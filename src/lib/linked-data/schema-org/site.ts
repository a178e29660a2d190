/** The site as a whole: its home page, the breadcrumbs of a page, and its data. */
import type {
  BreadcrumbListLeaf,
  DataDownloadLeaf,
  DatasetLeaf,
  SearchAction,
  WebSiteLeaf,
  WithActionConstraints,
} from 'schema-dts';
import { paths } from '../../address/url.ts';
import type { Edition } from '../../edition/model.ts';
import type { DataFile } from '../../exports/data-file.ts';
import type { Site } from '../../schema/site.ts';
import { editionDays } from '../../wording/editions.ts';
import { addressesAt, editorThings } from '../addresses.ts';
import { defined } from './script.ts';

/** The site, for its home page: its name, and how to search it. */
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

/** The pages between home and this one, and the name of this one. */
interface Trail {
  readonly crumbs: readonly { readonly label: string; readonly path: string }[];
  readonly current: string;
}

/** The breadcrumbs from home to a page. The page itself has no address in them. */
export function breadcrumbList({ crumbs, current }: Trail, address: string): BreadcrumbListLeaf {
  const { at } = addressesAt(address);
  const above = [{ label: 'Home', path: paths.home }, ...crumbs];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [
      ...above.map(({ label, path }, index) => ({
        '@type': 'ListItem' as const,
        position: index + 1,
        name: label,
        item: { '@id': at(path) },
      })),
      { '@type': 'ListItem', position: above.length + 1, name: current },
    ],
  };
}

/** A file that can be downloaded, with its size in bytes. */
type Distribution = Pick<DataFile, 'path' | 'label' | 'mediaType'> & { readonly size?: number };

/** The data of the site as a dataset, with its files. Its dates and version are those of the editions. */
export function datasetThing({ site, commentaries }: Edition, files: readonly Distribution[]): DatasetLeaf {
  const at = addressesAt(site.address);
  const days = editionDays(commentaries);
  const versions = commentaries.flatMap(({ slug, editions }) =>
    editions.slice(-1).map(({ number }) => `${slug} ${number}`),
  );
  return defined<DatasetLeaf>({
    '@type': 'Dataset',
    '@id': at.at(paths.data),
    name: `Data of ${site.title}`,
    description: `Every claim, entity and source of ${site.title}, with the vocabulary. ${site.description}`,
    inLanguage: site.language,
    license: site.licence.url,
    isAccessibleForFree: true,
    creator: editorThings(site, at),
    isBasedOn: commentaries.map((commentary) => at.original(commentary)),
    version: versions.length === 0 ? undefined : versions.join(', '),
    datePublished: days[0],
    dateModified: days.at(-1),
    distribution: files.map(({ path, label, mediaType, size }) =>
      defined<DataDownloadLeaf>({
        '@type': 'DataDownload',
        name: label,
        contentUrl: at.at(path),
        encodingFormat: mediaType,
        contentSize: size === undefined ? undefined : `${size} B`,
      }),
    ),
  });
}
