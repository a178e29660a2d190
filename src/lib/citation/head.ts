/**
 * The metadata in the head of a page, for reference managers, link previews and crawlers. The names are chosen for Zotero’s
 * translator “Embedded Metadata”: `citation_inbook_title` makes the item a section of a book without losing the other fields.
 */
import {
  annotationCollectionPath,
  claimAnnotationPath,
  claimPath,
  commentaryPath,
  linksetPath,
  paths,
  PICTURE_SIZE,
  withBase,
} from '../address/url.ts';
import type { Claim, Commentary } from '../edition/model.ts';
import type { Site } from '../schema/site.ts';
import { saidInWords } from '../wording/attribution.ts';
import { authorsInWords } from '../wording/bibliography.ts';
import { citedClaimName, claimName } from '../wording/location.ts';
import { citedName, editorAnchor } from '../wording/editors.ts';
import { textInBrackets } from '../wording/in-brackets.ts';
import { citedUrl } from './csl.ts';
import type { EditionInfo } from './edition-info.ts';
import { LINKSET_TYPE } from './linkset.ts';

/** An element of a head, as its attributes. If two vocabularies have the same content, it is one element. */
export type HeadTag =
  | { readonly name?: string; readonly property?: string | undefined; readonly content: string }
  | { readonly rel: string; readonly href: string; readonly type?: string | undefined };

/** A picture for link previews. */
export interface Picture {
  /** Its path from the site’s root. */
  readonly path: string;
  readonly alt?: string;
}

/** The description of a claim’s page: the claim, who says it, and how firmly. */
export function claimDescription(claim: Claim): string {
  return `${textInBrackets(claim)} ${saidInWords(claim)}`;
}

/** The head of a claim’s page. The layout adds title, description and canonical address. */
export function claimHead(claim: Claim, site: Site, edition: EditionInfo | undefined, picture?: Picture): HeadTag[] {
  const { commentary, id } = claim;
  const permalink = withBase(site.address, claimPath(commentary.slug, id));
  return [
    ...referenceTags(claim, site, edition),
    property('og:type', 'article'),
    property('og:url', permalink),
    ...(picture ? pictureTags(site, picture) : []),
    link('cite-as', permalink),
    describedBy(claimAnnotationPath(commentary.slug, id), site),
    ...commonLinks(site, 'Claim'),
    link('collection', withBase(site.address, commentaryPath(commentary.slug)), 'text/html'),
  ];
}

/** The head of a commentary’s page, which is the collection of its claims. A link set lists them. */
export function commentaryHead(commentary: Commentary, site: Site, picture?: Picture): HeadTag[] {
  const { slug, original } = commentary;
  const url = withBase(site.address, commentaryPath(slug));
  const title = [
    original.title,
    ...(original.authorNames.length > 0 ? [`by ${authorsInWords(original)}`] : []),
    'claim by claim',
  ].join(', ');
  return [
    ...previewTags(site, { type: 'article', title, url }, picture),
    link('cite-as', url),
    describedBy(annotationCollectionPath(slug), site),
    ...commonLinks(site, 'Collection'),
    link('linkset', withBase(site.address, linksetPath(slug)), LINKSET_TYPE),
  ];
}

/** The head of any other page. The layout adds title, description and canonical address. */
export function pageHead(
  { title, path, picture }: { readonly title: string; readonly path: string; readonly picture?: string | undefined },
  site: Site,
): HeadTag[] {
  const preview = { type: 'website', title, url: withBase(site.address, path) };
  return previewTags(site, preview, picture === undefined ? undefined : { path: picture });
}

/**
 * Highwire tags. Title and site are also for link previews; the abstract is the description. In a name without a comma, Zotero
 * reads the last word as the family name, so the name of an organisation ends with a comma. A person’s name ends with a
 * semicolon, because Zotero otherwise splits a name that has spaces on both sides of its comma.
 */
function referenceTags(claim: Claim, site: Site, edition: EditionInfo | undefined): HeadTag[] {
  return [
    meta('citation_inbook_title', site.title, 'og:site_name'),
    ...titleTags(claim),
    ...site.editors
      .map(citedName)
      .map((name) =>
        meta('citation_author', 'literal' in name ? `${name.literal},` : `${name.family}, ${name.given};`),
      ),
    ...(edition ? [meta('citation_publication_date', edition.date)] : []),
    meta('citation_language', claim.commentary.tongue.lang ?? site.language),
    meta('citation_public_url', citedUrl(claim, site, edition)),
  ];
}

/** The title in citations also says who quotes whom, if a source quotes a source. */
function titleTags(claim: Claim): HeadTag[] {
  const [cited, shown] = [citedClaimName(claim), claimName(claim)];
  return cited === shown
    ? [meta('citation_title', cited, 'og:title')]
    : [meta('citation_title', cited), property('og:title', shown)];
}

/** Open Graph. The description is the normal one of the page. */
function previewTags(
  site: Site,
  { type, title, url }: Readonly<Record<'type' | 'title' | 'url', string>>,
  picture: Picture | undefined,
): HeadTag[] {
  return [
    property('og:type', type),
    property('og:title', title),
    property('og:url', url),
    property('og:site_name', site.title),
    ...(picture ? pictureTags(site, picture) : []),
  ];
}

function pictureTags(site: Site, { path, alt }: Picture): HeadTag[] {
  return [
    property('og:image', withBase(site.address, path)),
    property('og:image:width', String(PICTURE_SIZE.width)),
    property('og:image:height', String(PICTURE_SIZE.height)),
    ...(alt === undefined ? [] : [property('og:image:alt', alt)]),
    meta('twitter:card', 'summary_large_image'),
  ];
}

/** Signposting (https://signposting.org/FAIR/): the type of the page, its authors and its licence. */
function commonLinks(site: Site, type: string): HeadTag[] {
  return [
    link('type', 'https://schema.org/AboutPage'),
    link('type', `https://schema.org/${type}`),
    ...site.editors.map(({ url }, index) =>
      link('author', url ?? withBase(site.address, `${paths.about}#${editorAnchor(site.editors, index)}`)),
    ),
    link('license', site.licence.url),
  ];
}

/** An annotation, or a collection of them. */
function describedBy(path: string, { address }: Site): HeadTag {
  return link('describedby', withBase(address, path), 'application/ld+json');
}

const meta = (name: string, content: string, property?: string): HeadTag => ({ name, property, content });
const property = (name: string, content: string): HeadTag => ({ property: name, content });
const link = (rel: string, href: string, type?: string): HeadTag => ({ rel, href, type });
