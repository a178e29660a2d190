/** Rules on links between claims and between entities. */
import { type CommentaryDraft, listAnnotations, type Unparsed, type ContentDraft, listDrafts } from '../draft/draft.ts';
import { listUnwritten } from '../draft/unwritten.ts';
import type { AnnotationName } from '../../schema/annotation.ts';
import type { Voice } from '../../vocabulary/index.ts';
import type { Finding, Rule } from './rule.ts';
import { listClaims, refsAt } from '../draft/references.ts';

/** An inference rests on another claim, and nothing relates to itself. */
export const linkRules: readonly Rule[] = [
  {
    name: 'ungrounded-inference',
    description: 'An inference has its ground: another claim that supports it.',
    check: ({ commentaries, unparsed }) => commentaries.flatMap((commentary) => checkGrounds(commentary, unparsed)),
  },
  {
    name: 'self-link',
    description: 'Nothing relates to itself.',
    check: (draft) => [
      ...checkClaims(draft),
      ...checkSides(draft),
      ...checkCorroborations(draft),
      ...checkEntities(draft),
      ...checkCircles(draft),
    ],
  },
];

function checkGrounds(commentary: CommentaryDraft, { words }: Unparsed): Finding[] {
  // Its ground may still have to be written.
  if (listUnwritten(commentary).length > 0) return [];
  const claims = commentary.sections.flatMap((section) => section.claims);
  const grounded = new Set(
    claims.flatMap((claim) =>
      listAnnotations(claim, 'Relates').flatMap(({ rel, to }) => (rel === 'supports' && to !== claim.id ? [to] : [])),
    ),
  );
  return claims
    .filter(({ id, value }) => value.type === 'inference' && !grounded.has(id) && !words.has(id))
    .map(({ id, at }) => ({
      message: `Unexpected inference "${id}" without its ground, expected another claim that supports it`,
      hint: `<Relates rel="supports" to="${id}" /> in the claim that is its ground`,
      ...at('type'),
    }));
}

function checkClaims(draft: ContentDraft): Finding[] {
  return listClaims(draft).flatMap(({ claim }) =>
    listDrafts(claim, 'Relates')
      .filter(({ value }) => value.to === claim.id)
      .map(({ at }) => ({
        message: `Unexpected link from claim "${claim.id}" to itself, expected another claim`,
        ...at('to'),
      })),
  );
}

/** Pairs of props that cannot name the same entity; the second prop of a pair is reported. */
const SIDES: Partial<Record<AnnotationName, readonly (readonly [string, string])[]>> = {
  Relation: [['subject', 'object']],
  Event: [
    ['event', 'agent'],
    ['event', 'party'],
    ['origin', 'destination'],
  ],
  When: [['after', 'before']],
};

function checkSides(draft: ContentDraft): Finding[] {
  return listClaims(draft).flatMap(({ claim }) =>
    claim.annotations.flatMap((annotation) =>
      (SIDES[annotation.name] ?? []).flatMap(([one, other]) => {
        const ids = new Set(refsAt(annotation, [one]).map(({ id }) => id));
        const others = refsAt(annotation, [other]);
        // The same several entities on both sides act on each other: allies, for example.
        if (ids.size > 1 && ids.size === others.length && others.every(({ id }) => ids.has(id))) return [];
        return others
          .filter(({ id }) => ids.has(id))
          .map(({ id, place }) => ({
            message: `Unexpected "${id}" as both ${one} and ${other} of <${annotation.name}>, expected another entity`,
            ...(other === 'destination' && { hint: 'use place for a movement within one place' }),
            ...place(),
          }));
      }),
    ),
  );
}

/** Nobody confirms their own claim. But if a source is several people, some can confirm what others claim. */
function checkCorroborations(draft: ContentDraft): Finding[] {
  const isOne = (source: string): boolean => SINGLE.has(draft.sources.get(source)?.value.voice);
  return listClaims(draft).flatMap(({ claim }) => {
    const own = new Set(listAnnotations(claim, 'Attribution').map(({ source }) => source));
    return listDrafts(claim, 'Corroboration')
      .filter(({ value: { kind, source } }) => kind === 'confirmed' && own.has(source) && isOne(source))
      .map(({ value: { source }, at }) => ({
        message: `Unexpected source "${source}" as a confirmation of its own claim "${claim.id}", expected another source`,
        ...at('source'),
      }));
  });
}

const SINGLE: ReadonlySet<Voice | undefined> = new Set(['author', 'named-person', 'unnamed-person', 'document']);

function checkEntities({ entities }: ContentDraft): Finding[] {
  return [...entities].flatMap(([id, entity]) =>
    [...refsAt(entity, ['distinctFrom']), ...refsAt(entity, ['geography', 'within'])]
      .filter((ref) => ref.id === id)
      .map(({ place }) => ({
        message: `Unexpected reference from entity "${id}" to itself, expected another entity`,
        ...place(),
      })),
  );
}

/** Places that contain each other; one that contains itself is reported above. */
function checkCircles({ entities }: ContentDraft): Finding[] {
  const listContaining = (id: string): readonly string[] => entities.get(id)?.value.geography?.within ?? [];
  return [...entities].flatMap(([id, entity]) =>
    refsAt(entity, ['geography', 'within']).flatMap(({ id: container, place }) => {
      if (container === id) return [];
      const containers = new Set([container]);
      // Iterating over a set includes what is added on the way.
      for (const one of containers) for (const next of listContaining(one)) containers.add(next);
      if (!containers.has(id)) return [];
      const message = `Unexpected "${container}" as what contains "${id}", which contains it in turn, expected a larger place`;
      return [{ message, hint: 'remove one of the two', ...place() }];
    }),
  );
}
