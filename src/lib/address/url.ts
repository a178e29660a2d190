/**
 * Every address of the site, as a path from the site's root; those of the argument and the coverage are in argument.ts. No other
 * code builds an address. parse-path.ts parses them. Pages add the base path with {@link withBase}. Browser-safe: imports only
 * id.ts.
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
  /** The labels of the values of filters with many choices. */
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

/** HTML ids that the reading page or the argument uses for something else, so no section may have them as its name. */
export const RESERVED_ANCHOR =
  /^(?:p\d+|(?:about-)?c\d+-\d+[a-z]?|a-\d+-\d+[a-z]?|r-\d.*|lens-.+|colophon|contents|lenses|main|parts|unnamed)$/;

/** A commentary's reading page: `/safe-haven/`. */
export const commentaryPath = (commentary: string): string => `/${commentary}/`;

/** A commentary as a Markdown file, named after it so that downloads can be told apart: `/safe-haven/safe-haven.md`. */
export const markdownPath = (commentary: string): string => `${commentaryPath(commentary)}${commentary}.md`;

/** A commentary as an EPUB: `/safe-haven/safe-haven.epub`. */
export const epubPath = (commentary: string): string => `${commentaryPath(commentary)}${commentary}.epub`;

/** A commentary as a PDF: `/safe-haven/safe-haven.pdf`. Exists only if `npm run books` has made it. */
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

/** Where readers compare their copy of the original with a commentary: `/safe-haven/beside/`; at a claim: `?at=7.3`. */
export const besidePath = (commentary: string, at?: ClaimId): string =>
  `${commentaryPath(commentary)}beside/${at === undefined ? '' : `?at=${at}`}`;

/** The place on that page where a quotation is checked. The quotation is in the fragment, which is not sent to any server. */
export const quotePath = (commentary: string, quotation = ''): string =>
  `${besidePath(commentary)}#quote${quotation === '' ? '' : `=${encodeURIComponent(quotation)}`}`;

/** The data of that page: `/safe-haven/beside/beside.json`. */
export const besideFilePath = (commentary: string): string => `${besidePath(commentary)}beside.json`;

/** All editions of a commentary: `/safe-haven/editions/`. */
export const editionsPath = (commentary: string): string => `${commentaryPath(commentary)}editions/`;

/** An edition, with what it changed: `/safe-haven/editions/2/`. */
export const editionPath = (commentary: string, edition: number): string => `${editionsPath(commentary)}${edition}/`;

/** A claim in the text of an edition, or the note on a claim that it withdrew: `/safe-haven/editions/2/#c7-3`. */
export const changePath = (commentary: string, edition: number, id: ClaimId): string =>
  `${editionPath(commentary, edition)}#${toClaimSlug(id)}`;

/** The full text of an edition, as a file: `/safe-haven/editions/2/edition.json`. */
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

/** The data of the card that a link to an entity shows: `/entities/al-qaida/card.json`. */
export const entityCardPath = (id: string): string => `${entityPath(id)}card.json`;

/** The feed of changes to the claims about an entity: `/entities/al-qaida/feed.xml`. */
export const entityFeedPath = (id: string): string => `${entityPath(id)}feed.xml`;

/** A speaking source's page: `/sources/taliban-sources/`. */
export const sourcePath = (id: string): string => `${paths.sources}${id}/`;

/** The feed of changes to the claims from a source: `/sources/taliban-sources/feed.xml`. */
export const sourceFeedPath = (id: string): string => `${sourcePath(id)}feed.xml`;

/** The path segment before the class in the address of a class of sources. No source may have it as its id. */
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

/** The folder of a commentary’s annotations: `/safe-haven/annotations/`. It has files, but no page. */
const annotationsFolder = (commentary: string): string => `${commentaryPath(commentary)}annotations/`;

/** All annotations of a commentary: `/safe-haven/annotations/collection.jsonld`. */
export const annotationCollectionPath = (commentary: string): string =>
  `${annotationsFolder(commentary)}collection.jsonld`;

/** A page of annotations, counted from 1: `/safe-haven/annotations/page-1.jsonld`. */
export const annotationPagePath = (commentary: string, page: number): string =>
  `${annotationsFolder(commentary)}page-${page}.jsonld`;

/**
 * How many paragraphs of the original a page of annotations covers. Pages are counted in paragraphs because the original does not
 * change: the annotation of a claim stays on its page when other claims are added or withdrawn.
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

/** The record of the original, for data to refer to: `/safe-haven/annotations/original.jsonld`. */
export const originalRecordPath = (commentary: string): string => `${annotationsFolder(commentary)}original.jsonld`;

/**
 * The filters of the tables of claims and sources, by name; `sort` is their order. Several values of one filter are alternatives.
 * Tables have the filter `commentary` only if the site has several commentaries; otherwise they report it as unknown.
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

/** A table with its filters: `/claims/?source=taliban-sources&certainty=stated`, which client scripts parse. */
export function tablePath(table: string, query: TableQuery): string {
  const parameters = Object.entries(query).flatMap(([name, values]) => [values].flat().map((value) => [name, value]));
  const text = new URLSearchParams(parameters).toString();
  return text === '' ? table : `${table}?${text}`;
}

/** A page of a long list: `/entities/al-qaida/2/`; the first page has the address of the list. */
export const listPagePath = (path: string, page: number): string => (page === 1 ? path : `${path}${page}/`);

/** The list that a page belongs to, and its number: the inverse of {@link listPagePath}. */
export function parseListPage(path: string): { readonly path: string; readonly page: number } {
  const [, list, page] = /^(.*\/)([2-9]|[1-9]\d+)\/$/.exec(path) ?? [];
  return list === undefined ? { path, page: 1 } : { path: list, page: Number(page) };
}

/** An entity’s names in other languages, on a page of that list: `/names/#of-al-qaida`. */
export const namesPath = (id: string, page: number): string => `${listPagePath(paths.names, page)}#${namesAnchor(id)}`;

/** The size of a preview picture, in pixels. */
export const PICTURE_SIZE = { width: 600, height: 315 } as const;

/** File name of the picture that link previews show for a page. It is in the folder of the page. */
const PICTURE = 'card.png';

/** The picture of a page: `/safe-haven/c7-3/card.png`. */
export const picturePath = (page: string): string => page + PICTURE;

/** The page of a picture; undefined if the path is not that of a picture. */
export function pageOfPicture(path: string): string | undefined {
  return path.endsWith(`/${PICTURE}`) ? path.slice(0, -PICTURE.length) : undefined;
}

/** HTML id of a vocabulary term on the vocabulary page: `certainty-probable`. */
export const termAnchor = (list: string, term: string): string => `${list}-${term}`;

/** A vocabulary term: `/guide/vocabulary/#certainty-probable`. */
export const termPath = (list: string, term: string): string => `${paths.vocabulary}#${termAnchor(list, term)}`;

/** The page on a rule of the check: why it exists and how to follow it: `/guide/editing/unknown-entity/`. */
export const rulePath = (rule: string): string => `${paths.editing}${rule}/`;

/** One commentary’s timeline, if there are several commentaries: `/timeline/safe-haven/`. */
export const timelinePath = (commentary: string): string => `${paths.timeline}${commentary}/`;

/** Who says what in one commentary, if there are several: `/voices/safe-haven/`. */
export const voicesPath = (commentary: string): string => `${paths.voices}${commentary}/`;

/** A file of data about the whole site: `/data/claims.csv`. */
export const dataFilePath = (file: string): string => paths.data + file;

/** The JSON Schema of a data file: `/data/schema/claims.schema.json`. */
export const dataSchemaPath = (name: string): string => dataFilePath(`schema/${name}.schema.json`);

/** Files for crawlers, browsers and the site’s own check. */
export const machinePaths = {
  sitemap: '/sitemap.xml',
  robots: '/robots.txt',
  openSearch: '/opensearch.xml',
  /** New editions of all articles, if there are several. */
  feed: '/feed.xml',
  published: '/published.json',
  /** A description of the site for language models, and for people who write programs that use them. */
  llms: '/llms.txt',
} as const;

/** A part of a sitemap that is too large for one file, counted from 1: `/sitemap-1.xml`. */
export const sitemapPartPath = (part: number): string => `/sitemap-${part}.xml`;

/** The claims of a commentary as links for machines: `/safe-haven/linkset.json`. */
export const linksetPath = (commentary: string): string => `${commentaryPath(commentary)}linkset.json`;

/** A path after the site's base path or full address: `withBase('/repo/', '/claims/')` → `/repo/claims/`. */
export function withBase(base: string, path: string): string {
  return base.replace(/\/+$/, '') + path;
}

/** A path relative to a file, for files that must not contain the address of the site: `../c7-3/`. */
export function relativePath(from: string, to: string): string {
  const folders = from.split('/').slice(0, -1);
  const steps = to.split('/');
  const shared = folders.findIndex((folder, index) => folder !== steps[index]);
  const common = shared === -1 ? folders.length : shared;
  const path = '../'.repeat(folders.length - common) + steps.slice(common).join('/');
  return path === '' || path.startsWith('#') ? `./${path}` : path;
}
