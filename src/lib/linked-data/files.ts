/** The linked data files, in display order, for routes and for the data page. */
import {
  annotationCollectionPath,
  annotationPagePath,
  ANNOTATION_PAGE_SPAN,
  linkedDataPaths,
  originalRecordPath,
  relationAnnotationsPath,
} from '../address/url.ts';
import type { Commentary } from '../edition/model.ts';
import type { DataFile } from '../exports/data-file.ts';
import { listRelations } from '../wording/relations.ts';
import {
  claimsOnPage,
  countPages,
  formatCollection,
  formatCollectionPage,
  formatRelations,
} from './annotation/collection.ts';
import { formatOriginal } from './schema-org/article.ts';
import { formatEntitiesTtl } from './skos/entities-ttl.ts';
import { countConcepts, formatVocabTtl } from './skos/vocab-ttl.ts';

const SKOS = {
  mediaType: 'text/turtle',
  standard: { name: 'SKOS, in Turtle', url: 'https://www.w3.org/TR/skos-reference/' },
} as const;

const WEB_ANNOTATION = {
  mediaType: 'application/ld+json',
  standard: { name: 'W3C Web Annotation', url: 'https://www.w3.org/TR/annotation-model/' },
} as const;

/** The files of the whole site. */
export const linkedSiteFiles: readonly DataFile<string>[] = [
  {
    ...SKOS,
    path: linkedDataPaths.vocabulary,
    label: 'Vocabulary',
    about: 'Every list and term of the annotations, with definitions.',
    counted: ['concept', 'concepts'],
    count: countConcepts,
    write: (_, site) => formatVocabTtl(site),
  },
  {
    ...SKOS,
    path: linkedDataPaths.entities,
    label: 'Entities and their names',
    about: 'Every entity with its names in all spellings and scripts, what it is, and its identifiers elsewhere.',
    counted: ['entity', 'entities'],
    count: ({ entities }) => entities.length,
    write: formatEntitiesTtl,
  },
];

/** The files of a commentary. */
export function linkedFilesOf(commentary: Commentary): DataFile<string>[] {
  const { slug, shortTitle } = commentary;
  return [
    {
      ...WEB_ANNOTATION,
      path: annotationCollectionPath(slug),
      label: `Annotations of “${shortTitle}”`,
      about: `The collection of all its claims as annotations, which links to pages for ${ANNOTATION_PAGE_SPAN} paragraphs each.`,
      counted: ['claim', 'claims'],
      count: () => commentary.claims.length,
      write: (_, site) => formatCollection(commentary, site),
    },
    ...Array.from({ length: countPages(commentary) }, (_, index) => pageFile(commentary, index + 1)),
    {
      ...WEB_ANNOTATION,
      path: relationAnnotationsPath(slug),
      label: `Relations between the claims of “${shortTitle}”`,
      about: 'Every relation as an annotation that links two claims: its kind, who asserts it, and why.',
      counted: ['relation', 'relations'],
      count: () => listRelations(commentary).length,
      write: (_, site) => formatRelations(commentary, site),
    },
    {
      path: originalRecordPath(slug),
      label: `The original of “${shortTitle}”`,
      about: 'The record of the article that is restated, which the annotations refer to.',
      mediaType: 'application/ld+json',
      standard: { name: 'schema.org, in JSON-LD', url: 'https://schema.org/Article' },
      counted: ['article', 'articles'],
      count: () => 1,
      write: (_, site) => formatOriginal(commentary, site),
    },
  ];
}

function pageFile(commentary: Commentary, number: number): DataFile<string> {
  const first = (number - 1) * ANNOTATION_PAGE_SPAN;
  return {
    ...WEB_ANNOTATION,
    path: annotationPagePath(commentary.slug, number),
    label: `Annotations of “${commentary.shortTitle}”, page ${number}`,
    about: `The claims of paragraphs ${first} to ${first + ANNOTATION_PAGE_SPAN - 1} as annotations: the restatement, its terms and entities, and its place in the original.`,
    counted: ['claim', 'claims'],
    count: () => claimsOnPage(commentary, number).length,
    write: (_, site) => formatCollectionPage(commentary, number, site),
  };
}
