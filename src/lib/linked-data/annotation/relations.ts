/** The relations between the claims of a commentary as Web Annotations: each links the claim that has it to the other. */
import { relationAnnotationsPath } from '../../address/url.ts';
import type { Commentary } from '../../edition/model.ts';
import { formatRecords } from '../../exports/format-json.ts';
import type { Site } from '../../schema/site.ts';
import { listRelations, type Relation, relationName } from '../../wording/relations.ts';
import { type Addresses, addressesAt } from '../addresses.ts';
import { editorAgents } from '../editors.ts';
import { withIris } from '../json.ts';
import { commenting, specific } from './body.ts';
import { ANNOTATION_CONTEXT, type Annotation, type AnnotationPage } from './types.ts';

/** The text of `relations.jsonld`, a relation a line. */
export function formatRelations(commentary: Commentary, site: Site): string {
  const at = addressesAt(site.address);
  const page: AnnotationPage = {
    '@context': ANNOTATION_CONTEXT,
    id: at.at(relationAnnotationsPath(commentary.slug)),
    type: 'AnnotationPage',
    startIndex: 0,
    items: listRelations(commentary).map((relation) => toAnnotation(relation, site, at)),
  };
  return formatRecords(withIris(page));
}

function toAnnotation(relation: Relation, site: Site, at: Addresses): Annotation {
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
