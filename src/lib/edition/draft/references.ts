/** Lists every reference in the content with its place, for the rules on references. */
import type { AnnotationName } from '../../schema/annotation.ts';
import { keysOf, roles } from '../../vocabulary/index.ts';
import type { ClaimDraft, CommentaryDraft, ContentDraft, NamingDraft } from './draft.ts';
import type { Place, Placed } from '../issue/issue.ts';
import { oncePer } from '../once.ts';

/** A reference: the id it names, and where. */
export interface Ref {
  readonly id: string;
  /** Computed only when called. */
  readonly place: () => Place;
}

/** Props of annotations that name entities. */
const ENTITY_PROPS: Readonly<Record<AnnotationName, readonly string[]>> = {
  Attribution: [],
  Corroboration: [],
  Event: ['event', ...keysOf(roles)],
  Relation: ['subject', 'object', 'place'],
  Relates: [],
  When: ['after', 'before'],
  Figure: [],
  ScopeNote: [],
  EditorNote: ['entities'],
};

/** Entities that a claim names in its prose, annotations and notes. Listed once, since several rules need them. */
export const listEntitiesOfClaim: (claim: NamingDraft) => readonly Ref[] = oncePer(({ mentions, annotations }) => [
  ...mentions.flatMap((mention) => refsAt(mention, ['id'])),
  ...annotations.flatMap((annotation) => [
    ...ENTITY_PROPS[annotation.name].flatMap((prop) => refsAt(annotation, [prop])),
    ...annotation.mentions.flatMap((mention) => refsAt(mention, ['id'])),
  ]),
]);

/** Sources that a claim names. */
export const listSourcesOfClaim: (claim: NamingDraft) => readonly Ref[] = oncePer(({ annotations }) =>
  annotations.flatMap((annotation) => {
    const through = annotation.name === 'Attribution' ? (annotation.value.through ?? []) : [];
    return [
      ...refsAt(annotation, ['source']),
      ...through.flatMap((_, index) => refsAt(annotation, ['through', index, 'source'])),
    ];
  }),
);

/** Claims that a claim names, of the same commentary or with the folder of another before the id. */
export function listClaimsOfClaim({ annotations }: ClaimDraft): Ref[] {
  return annotations.flatMap((annotation) => [...refsAt(annotation, ['to']), ...refsAt(annotation, ['carried'])]);
}

/** Entities that a source record names: the one that it is, and those on whose side it is. */
export function listEntitiesOfSource(source: Placed<unknown>): Ref[] {
  return [...refsAt(source, ['entity']), ...refsAt(source, ['side'])];
}

/** Works that facts and notes are based on: every list called `references`, however deep, and `toldApartBy`. */
export const listWorks: (draft: ContentDraft) => readonly Ref[] = oncePer((draft) => {
  const notes = listNaming(draft).flatMap(({ annotations }) => annotations);
  return [...draft.entities.values(), ...draft.sources.values(), ...notes].flatMap((record) =>
    [...findKeys(record.value, 'references'), ['toldApartBy']].flatMap((path) => refsAt(record, path)),
  );
});

/** Every claim with its commentary, in reading order. */
export function listClaims(draft: ContentDraft): { claim: ClaimDraft; commentary: CommentaryDraft }[] {
  return draft.commentaries.flatMap((commentary) =>
    commentary.sections.flatMap(({ claims }) => claims.map((claim) => ({ claim, commentary }))),
  );
}

/** Everything in sections that names records: claims, and the parts that could be read of those with problems. */
export function listNaming({ commentaries }: ContentDraft): NamingDraft[] {
  return commentaries.flatMap(({ sections }) => sections.flatMap(({ claims, unread }) => [...claims, ...unread]));
}

/** The references at a path of a record: one id, a list of ids, or none. */
export function refsAt({ value, at }: Placed<unknown>, path: Path): Ref[] {
  let found: unknown = value;
  for (const step of path) found = isObject(found) ? Reflect.get(found, step) : undefined;
  if (typeof found === 'string') return [{ id: found, place: () => at(...path) }];
  if (!Array.isArray(found)) return [];
  return found.flatMap((id: unknown, index) =>
    typeof id === 'string' ? [{ id, place: () => at(...path, index) }] : [],
  );
}

/** The paths of all keys of a name. */
function findKeys(value: unknown, name: string, path: Path = []): Path[] {
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const step = Array.isArray(value) ? Number(key) : key;
    return key === name ? [[...path, step]] : findKeys(inner, name, [...path, step]);
  });
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

type Path = readonly (string | number)[];
