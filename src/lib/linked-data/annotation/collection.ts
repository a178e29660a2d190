/**
 * The annotations of a commentary, as a collection of pages that each cover a span of paragraphs; and the relations between its
 * claims, as annotations that link one claim to another.
 */
import { annotationPageOf, relationAnnotationsPath } from '../../address/url.ts';
import type { Claim, Commentary } from '../../edition/model.ts';
import { formatRecords } from '../../exports/format-json.ts';
import type { Site } from '../../schema/site.ts';
import { addressesAt, type Addresses, editorAgents } from '../addresses.ts';
import { formatJson, withIris } from '../json.ts';
import { datesOf, toAnnotation, commenting, specific } from './claim-annotation.ts';
import { listRelations, type Relation, relationName } from '../../wording/relations.ts';

/** The JSON-LD context of annotations. Only the top of a file has it, not the annotations inside. */
export const ANNOTATION_CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/** The number of pages in a collection, at least one. */
export function countPages({ claims }: Pick<Commentary, 'claims'>): number {
  return annotationPageOf(claims.at(-1)?.paragraph ?? 0);
}

/** The claims on a page; pages count from 1. */
export function claimsOnPage({ claims }: Pick<Commentary, 'claims'>, number: number): Claim[] {
  return claims.filter(({ paragraph }) => annotationPageOf(paragraph) === number);
}

/** The text of `collection.jsonld`. */
export function formatCollection(commentary: Commentary, site: Site): string {
  return formatJson(toCollection(commentary, site));
}

/** All annotations of a commentary (https://www.w3.org/TR/annotation-model/, section 5.1). */
export type AnnotationCollection = ReturnType<typeof toCollection>;

function toCollection(commentary: Commentary, site: Site) {
  const at = addressesAt(site.address);
  const { claims, editions, original } = commentary;
  return {
    '@context': ANNOTATION_CONTEXT,
    id: at.collection(commentary),
    type: 'AnnotationCollection',
    label: `Claims of “${original.title}”`,
    creator: editorAgents(site, at),
    ...datesOf(editions),
    rights: site.licence.url,
    total: claims.length,
    first: at.collectionPage(commentary, 1),
    last: at.collectionPage(commentary, countPages(commentary)),
  };
}

/** The text of `page-1.jsonld`, one annotation per line. Pages count from 1. */
export function formatCollectionPage(commentary: Commentary, number: number, site: Site): string {
  return formatRecords(withIris(toPage(commentary, number, site)));
}

/** A page of annotations (section 5.2). */
export type AnnotationPage = ReturnType<typeof toPage>;

function toPage(commentary: Commentary, number: number, site: Site) {
  const at = addressesAt(site.address);
  return {
    '@context': ANNOTATION_CONTEXT,
    id: at.collectionPage(commentary, number),
    type: 'AnnotationPage',
    partOf: at.collection(commentary),
    startIndex: commentary.claims.filter(({ paragraph }) => annotationPageOf(paragraph) < number).length,
    ...(number > 1 && { prev: at.collectionPage(commentary, number - 1) }),
    ...(number < countPages(commentary) && { next: at.collectionPage(commentary, number + 1) }),
    items: claimsOnPage(commentary, number).map((claim) => toAnnotation(claim, site, at)),
  };
}

/** The text of `relations.jsonld`, one relation per line. */
export function formatRelations(commentary: Commentary, site: Site): string {
  const at = addressesAt(site.address);
  const page = {
    '@context': ANNOTATION_CONTEXT,
    id: at.at(relationAnnotationsPath(commentary.slug)),
    type: 'AnnotationPage',
    startIndex: 0,
    items: listRelations(commentary).map((relation) => toLinking(relation, site, at)),
  };
  return formatRecords(withIris(page));
}

function toLinking(relation: Relation, site: Site, at: Addresses) {
  const { from, to, rel, why, by, path } = relation;
  return {
    id: at.at(path),
    type: 'Annotation',
    label: relationName(relation),
    motivation: 'linking',
    creator: editorAgents(site, at),
    rights: site.licence.url,
    body: [
      specific('linking', at.claim(to)),
      specific('classifying', at.term('link', rel)),
      ...(by === undefined ? [] : [specific('classifying', at.term('by', by))]),
      ...(why === undefined ? [] : [commenting(why, from.commentary.tongue.lang ?? site.language)]),
    ],
    target: at.claim(from),
  };
}
