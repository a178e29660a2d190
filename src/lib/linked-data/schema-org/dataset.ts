/** The data of the site as a dataset, with a distribution for each file. */
import type { DataDownloadLeaf, DatasetLeaf } from 'schema-dts';
import { paths } from '../../address/url.ts';
import type { Edition } from '../../edition/model.ts';
import { addressesAt } from '../addresses.ts';
import { defined } from './defined.ts';
import { editorThings } from './editors.ts';

/** A file that can be downloaded. */
export interface Distribution {
  /** From the site’s root. */
  readonly path: string;
  readonly label: string;
  readonly mediaType: string;
  /** In bytes. */
  readonly size?: number;
}

/** The dataset of the page of the data. Its dates and version are those of the editions. */
export function datasetThing({ site, commentaries }: Edition, files: readonly Distribution[]): DatasetLeaf {
  const at = addressesAt(site.address);
  const days = commentaries.flatMap(({ editions }) => editions.map(({ date }) => date)).sort();
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
