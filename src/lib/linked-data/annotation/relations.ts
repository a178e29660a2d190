/** The relations between the claims of a commentary as Web Annotations: each links the claim that has it to the other. */
import { relationAnnotationsPath } from '../../address/url.ts';
import type { Commentary } from '../../edition/model.ts';
import type { Site } from '../../schema/site.ts';
import { listRelations, type Relation, relationName } from '../../wording/relations.ts';
import { type Addresses, addressesAt } from '../addresses.ts';
import { formatJson } from '../json.ts';
import { toAgents } from './claim-annotation.ts';
import { ANNOTATION_CONTEXT, type AnnotationPage, type RelationAnnotation } from './types.ts';

/** The text of `relations.jsonld`. */
export function formatRelations(commentary: Commentary, site: Site): string {
  const at = addressesAt(site.address);
  const page: AnnotationPage<RelationAnnotation> = {
    '@context': ANNOTATION_CONTEXT,
    id: at.at(relationAnnotationsPath(commentary.slug)),
    type: 'AnnotationPage',
    startIndex: 0,
    items: listRelations(commentary).map((relation) => toRelationAnnotation(relation, site, at)),
  };
  return formatJson(page);
}

function toRelationAnnotation(relation: Relation, site: Site, at: Addresses): RelationAnnotation {
  const { from, to, rel, why, by, path } = relation;
  return {
    id: at.at(path),
    type: 'Annotation',
    label: relationName(relation),
    motivation: 'linking',
    creator: toAgents(site, at),
    rights: site.licence.url,
    body: [
      { type: 'SpecificResource', purpose: 'linking', source: at.claim(to) },
      { type: 'SpecificResource', purpose: 'classifying', source: at.term('link', rel) },
      ...(by === undefined
        ? []
        : [{ type: 'SpecificResource', purpose: 'classifying', source: at.term('by', by) } as const]),
      ...(why === undefined
        ? []
        : [
            {
              type: 'TextualBody',
              purpose: 'commenting',
              value: why,
              format: 'text/plain',
              language: from.commentary.tongue.lang ?? site.language,
            } as const,
          ]),
    ],
    target: at.claim(from),
  };
}
