/**
 * Every address of the site, as a path from the site's root; those of an argument are in argument.ts. Nothing else builds one,
 * and parse-path.ts reads them back. Pages prefix the base path with {@link withBase}. Browser-safe: imports id.ts only.
 */
import { paragraphOf, toClaimSlug, type ClaimId } from './id.ts';

/** Addresses that do not depend on content. */
export const paths = {
  home: '/',
  claims: '/claims/',
  entities: '/entities/',
  names: '/names/',
  sources: '/sources/',
  search: '/search/',
  timeline: '/timeline/',
  map: '/map/',
  events: '/events/',
  voices: '/voices/',
  guide: '/guide/',
  reading: '/guide/reading/',
  citing: '/guide/citing/',
  comparing: '/guide/comparing/',
  vocabulary: '/guide/vocabulary/',
  editing: '/guide/editing/',
  annotations: '/guide/editing/annotations/',
  corrections: '/guide/editing/corrections/',
  about: '/about/',
  data: '/data/',
  claimsJson: '/data/claims.json',
  print: '/print.css',
  /** What the values of filters with many choices are called. */
  filterLabels: '/search/labels.json',
} as const;

/** First path segments taken by the site itself, so no commentary may have them as its slug. */
export const RESERVED_SLUGS: readonly string[] = [
  'about',
  'claims',
  'data',
  'entities',
  'events',
  'fonts',
  'guide',
  'map',
  'names',
  'pagefind',
  'print.css',
  'search',
  'sources',
  'timeline',
  'voices',
  '404',
  '_astro',
];

/** A commentary's reading page: `/safe-haven/`. */
export const commentaryPath = (commentary: string): string => `/${commentary}/`;

/** A commentary as a file to keep, named so that it can be told from others: `/safe-haven/safe-haven.md`. */
export const markdownPath = (commentary: string): string => `${commentaryPath(commentary)}${commentary}.md`;

/** The same as a book: `/safe-haven/safe-haven.epub`. */
export const epubPath = (commentary: string): string => `${commentaryPath(commentary)}${commentary}.epub`;

/** The same as it prints: `/safe-haven/safe-haven.pdf`. Only where `npm run books` has made it. */
export const pdfPath = (commentary: string): string => `${commentaryPath(commentary)}${commentary}.pdf`;

/** HTML id of a paragraph of the original on the reading page: `p7`. */
export const paragraphAnchor = (paragraph: number): string => `p${paragraph}`;

/** A paragraph on the reading page: `/safe-haven/#p7`. */
export const paragraphPath = (commentary: string, paragraph: number): string =>
  `${commentaryPath(commentary)}#${paragraphAnchor(paragraph)}`;

/** A claim's permalink, the address to cite: `/safe-haven/c7-3/`. */
export const claimPath = (commentary: string, id: ClaimId): string =>
  `${commentaryPath(commentary)}${toClaimSlug(id)}/`;

/** A claim in its context on the reading page: `/safe-haven/#c7-3`. */
export const claimContextPath = (commentary: string, id: ClaimId): string =>
  `${commentaryPath(commentary)}#${toClaimSlug(id)}`;

/** HTML id of the note on a claim, on the reading page: `about-c7-3`. */
export const noteAnchor = (id: ClaimId): string => `about-${toClaimSlug(id)}`;

/** HTML id of a wording on the page of its claim: `e2` for the one of edition 2. */
export const wordingAnchor = (edition: number): string => `e${edition}`;

/** The wording of a claim in an edition: `/safe-haven/c7-3/#e2`. */
export const claimWordingPath = (commentary: string, id: ClaimId, edition: number): string =>
  `${claimPath(commentary, id)}#${wordingAnchor(edition)}`;

/** Where a reader sets a copy of the original beside a commentary: `/safe-haven/beside/`; at a claim: `?at=7.3`. */
export const besidePath = (commentary: string, at?: ClaimId): string =>
  `${commentaryPath(commentary)}beside/${at === undefined ? '' : `?at=${at}`}`;

/** The place on that page where a quotation is checked. A quotation in the fragment of an address is not sent to any server. */
export const quotePath = (commentary: string, quotation = ''): string =>
  `${besidePath(commentary)}#quote${quotation === '' ? '' : `=${encodeURIComponent(quotation)}`}`;

/** What that page works from: `/safe-haven/beside/beside.json`. */
export const besideFilePath = (commentary: string): string => `${besidePath(commentary)}beside.json`;

/** All editions of a commentary: `/safe-haven/editions/`. */
export const editionsPath = (commentary: string): string => `${commentaryPath(commentary)}editions/`;

/** An edition, with what it changed: `/safe-haven/editions/2/`. */
export const editionPath = (commentary: string, edition: number): string => `${editionsPath(commentary)}${edition}/`;

/** A claim in the text of an edition; of one that it withdrew, what it says of it: `/safe-haven/editions/2/#c7-3`. */
export const changePath = (commentary: string, edition: number, id: ClaimId): string =>
  `${editionPath(commentary, edition)}#${toClaimSlug(id)}`;

/** Everything that an edition says, as a file: `/safe-haven/editions/2/edition.json`. */
export const editionFilePath = (commentary: string, edition: number): string =>
  `${editionPath(commentary, edition)}edition.json`;

/** The records of the claims that an edition changed, as a file: `/safe-haven/editions/2/records.json`. */
export const recordsFilePath = (commentary: string, edition: number): string =>
  `${editionPath(commentary, edition)}records.json`;

/** The record of all editions: `/safe-haven/editions/ledger.json`. */
export const ledgerPath = (commentary: string): string => `${editionsPath(commentary)}ledger.json`;

/** The feed of changes: `/safe-haven/editions/feed.xml`. */
export const feedPath = (commentary: string): string => `${editionsPath(commentary)}feed.xml`;

/** An entity's page: `/entities/al-qaida/`. */
export const entityPath = (id: string): string => `${paths.entities}${id}/`;

/** HTML id of an entity’s names on the page of names in other languages. */
export const namesAnchor = (id: string): string => `of-${id}`;

/** What a card beside a link to an entity shows, as data: `/entities/al-qaida/card.json`. */
export const entityCardPath = (id: string): string => `${entityPath(id)}card.json`;

/** The feed of changes to the claims about an entity: `/entities/al-qaida/feed.xml`. */
export const entityFeedPath = (id: string): string => `${entityPath(id)}feed.xml`;

/** A speaking source's page: `/sources/taliban-sources/`. */
export const sourcePath = (id: string): string => `${paths.sources}${id}/`;

/** The feed of changes to the claims from a source: `/sources/taliban-sources/feed.xml`. */
export const sourceFeedPath = (id: string): string => `${sourcePath(id)}feed.xml`;

/** What stands before the classes of sources in their addresses, so that no source may be called so. */
export const SOURCE_CLASS = 'class';

/** The sources of one kind of voice: `/sources/class/unnamed-people/`. */
export const sourceClassPath = (voice: string): string => `${paths.sources}${SOURCE_CLASS}/${voice}/`;

/** Linked data of the whole site, as files. */
export const linkedDataPaths = {
  /** The vocabulary, as concept schemes. */
  vocabulary: '/data/vocab.ttl',
  /** Entities, as concepts with all their names. */
  entities: '/data/entities.ttl',
} as const;

/** The folder of a commentary’s annotations: `/safe-haven/annotations/`. It has files, and no page. */
const annotationsFolder = (commentary: string): string => `${commentaryPath(commentary)}annotations/`;

/** All annotations of a commentary: `/safe-haven/annotations/collection.jsonld`. */
export const annotationCollectionPath = (commentary: string): string =>
  `${annotationsFolder(commentary)}collection.jsonld`;

/** A page of them, from 1: `/safe-haven/annotations/page-1.jsonld`. */
export const annotationPagePath = (commentary: string, page: number): string =>
  `${annotationsFolder(commentary)}page-${page}.jsonld`;

/**
 * How many paragraphs of the original a page of annotations covers. Paragraphs and not claims, because the original does not
 * change: the annotation of a claim stays on its page whatever claims are added or withdrawn.
 */
export const ANNOTATION_PAGE_SPAN = 20;

/** The page of annotations that covers a paragraph. */
export const annotationPageOf = (paragraph: number): number => Math.floor(paragraph / ANNOTATION_PAGE_SPAN) + 1;

/** A claim as an annotation of the original: `/safe-haven/annotations/page-1.jsonld#c7-3`. */
export const claimAnnotationPath = (commentary: string, id: ClaimId): string =>
  `${annotationPagePath(commentary, annotationPageOf(paragraphOf(id)))}#${toClaimSlug(id)}`;

/** The relations between the claims of a commentary, as annotations: `/safe-haven/annotations/relations.jsonld`. */
export const relationAnnotationsPath = (commentary: string): string =>
  `${annotationsFolder(commentary)}relations.jsonld`;

/** The record of the original, for data to point at: `/safe-haven/annotations/original.jsonld`. */
export const originalRecordPath = (commentary: string): string => `${annotationsFolder(commentary)}original.jsonld`;

/**
 * What the tables of claims and sources can be narrowed to, by the name of the filter; `sort` orders them. Values of one filter are
 * alternatives. A table has the filter `commentary` only where the site has several, and reports it as unknown elsewhere.
 */
export type TableQuery = Readonly<
  Partial<
    Record<
      | 'commentary'
      | 'source'
      | 'voice'
      | 'certainty'
      | 'polarity'
      | 'type'
      | 'entity'
      | 'year'
      | 'event'
      | 'status'
      | 'relation'
      | 'link'
      | 'side'
      | 'sort',
      string | readonly string[]
    >
  >
>;

/** A table with its filters: `/claims/?source=taliban-sources&certainty=stated`; the client reads it back. */
export function tablePath(table: string, query: TableQuery): string {
  const parameters = Object.entries(query).flatMap(([name, values]) => [values].flat().map((value) => [name, value]));
  const text = new URLSearchParams(parameters).toString();
  return text === '' ? table : `${table}?${text}`;
}

/** A page of a list that is too long for one: `/entities/al-qaida/2/`; the first is the list’s own address. */
export const listPagePath = (path: string, page: number): string => (page === 1 ? path : `${path}${page}/`);

/** The list and the number of a page of it: the inverse of {@link listPagePath}. */
export function parseListPage(path: string): { readonly path: string; readonly page: number } {
  const [, list, page] = /^(.*\/)([2-9]|[1-9]\d+)\/$/.exec(path) ?? [];
  return list === undefined ? { path, page: 1 } : { path: list, page: Number(page) };
}

/** An entity’s names in other languages, on a page of that list: `/names/#of-al-qaida`. */
export const namesPath = (id: string, page: number): string => `${listPagePath(paths.names, page)}#${namesAnchor(id)}`;

/** The size of a preview picture, in pixels. */
export const PICTURE_SIZE = { width: 600, height: 315 } as const;

/** File name of the picture that link previews show of a page; it stands beside the page. */
const PICTURE = 'card.png';

/** The picture of a commentary: `/safe-haven/card.png`. */
export const commentaryPicturePath = (commentary: string): string => commentaryPath(commentary) + PICTURE;

/** The picture of a claim: `/safe-haven/c7-3/card.png`. */
export const claimPicturePath = (commentary: string, id: ClaimId): string => claimPath(commentary, id) + PICTURE;

/** The picture of an entity: `/entities/al-qaida/card.png`. */
export const entityPicturePath = (id: string): string => entityPath(id) + PICTURE;

/** The picture of a speaking source: `/sources/taliban-sources/card.png`. */
export const sourcePicturePath = (id: string): string => sourcePath(id) + PICTURE;

/** The picture of a page that is about no single record: `/claims/card.png`. */
export const pagePicturePath = (page: string): string => page + PICTURE;

/** The page that a picture is of; undefined when the path is not one of a picture. */
export function pageOfPicture(path: string): string | undefined {
  return path.endsWith(`/${PICTURE}`) ? path.slice(0, -PICTURE.length) : undefined;
}

/** HTML id of a vocabulary term on the vocabulary page: `certainty-probable`. */
export const termAnchor = (list: string, term: string): string => `${list}-${term}`;

/** A vocabulary term: `/guide/vocabulary/#certainty-probable`. */
export const termPath = (list: string, term: string): string => `${paths.vocabulary}#${termAnchor(list, term)}`;

/** What a rule of the check is for, and how to keep it: `/guide/editing/unknown-entity/`. */
export const rulePath = (rule: string): string => `${paths.editing}${rule}/`;

/** One commentary’s timeline, where there are several: `/timeline/safe-haven/`. */
export const timelinePath = (commentary: string): string => `${paths.timeline}${commentary}/`;

/** Who says what in one commentary, where there are several: `/voices/safe-haven/`. */
export const voicesPath = (commentary: string): string => `${paths.voices}${commentary}/`;

/** A file of data about the whole site: `/data/claims.csv`. */
export const dataFilePath = (file: string): string => paths.data + file;

/** The JSON Schema of a data file: `/data/schema/claims.schema.json`. */
export const dataSchemaPath = (name: string): string => dataFilePath(`schema/${name}.schema.json`);

/** What the site tells crawlers, browsers and its own check about itself. */
export const machinePaths = {
  sitemap: '/sitemap.xml',
  robots: '/robots.txt',
  openSearch: '/opensearch.xml',
  /** New editions of all articles, where there are several. */
  feed: '/feed.xml',
  published: '/published.json',
  /** What the site is, for language models and those who write programs with them. */
  llms: '/llms.txt',
} as const;

/** A part of a sitemap that is too large for one file, from 1: `/sitemap-1.xml`. */
export const sitemapPartPath = (part: number): string => `/sitemap-${part}.xml`;

/** The claims of a commentary as links for machines: `/safe-haven/linkset.json`. */
export const linksetPath = (commentary: string): string => `${commentaryPath(commentary)}linkset.json`;

/** A path under the site's base path or its whole address: `withBase('/repo/', '/claims/')` → `/repo/claims/`. */
export function withBase(base: string, path: string): string {
  return base.replace(/\/+$/, '') + path;
}

/** A path as it is written in a file of the site that must not know where the site is: `../c7-3/`. */
export function relativePath(from: string, to: string): string {
  const folders = from.split('/').slice(0, -1);
  const steps = to.split('/');
  const shared = folders.findIndex((folder, index) => folder !== steps[index]);
  const common = shared === -1 ? folders.length : shared;
  const path = '../'.repeat(folders.length - common) + steps.slice(common).join('/');
  return path === '' || path.startsWith('#') ? `./${path}` : path;
}
