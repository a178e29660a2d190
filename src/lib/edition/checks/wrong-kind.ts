import { entityTypes, keysOf, type EntityType, type RelationType, type Voice } from '../../vocabulary/index.ts';
import type { AnnotationName } from '../../schema/annotation.ts';
import { type ContentDraft, listDrafts } from '../draft/draft.ts';
import type { Placed } from '../issue/issue.ts';
import { listWords } from '../issue/words.ts';
import { listClaims, refsAt } from '../draft/references.ts';
import type { Finding, Rule } from './rule.ts';

export const wrongKind: Rule = {
  name: 'wrong-kind',
  description: 'An id names a record of a kind that fits: the author of an article is not a town.',
  check: (draft) => [
    ...listSlots(draft).flatMap((slot) => checkSlot(draft, slot)),
    ...checkGeography(draft),
    ...checkCounts(draft),
  ],
};

/** Where an entity is named, and which kinds of entity are allowed there. */
interface Slot {
  readonly record: Placed<unknown>;
  readonly path: readonly (string | number)[];
  /** “the place of an event”. */
  readonly as: string;
  readonly kinds: readonly EntityType[];
}

const PLACE = typesOf('place');
const HAPPENING = typesOf('happening');
const ACTOR = typesOf('actor');
const BODY = ['group', 'government'] as const;

type Kinds = readonly EntityType[];

function typesOf(nature: (typeof entityTypes)[EntityType]['nature']): EntityType[] {
  return keysOf(entityTypes).filter((type) => entityTypes[type].nature === nature);
}

/** Props of annotations that take only some kinds of entity. Props that take many, such as agent, are not listed. */
const PROPS: Partial<Record<AnnotationName, Readonly<Record<string, Kinds>>>> = {
  Event: { place: PLACE, origin: PLACE, destination: PLACE, event: HAPPENING },
  Relation: { place: PLACE },
  When: { after: [...HAPPENING, ...BODY], before: [...HAPPENING, ...BODY] },
};

/** The same for the two sides of a relation, by its type. */
const SIDES: Readonly<Record<RelationType, Partial<Record<'subject' | 'object', Kinds>>>> = {
  'located-in': { object: PLACE },
  'member-of': { object: [...BODY, 'agreement', 'place'] },
  leads: { subject: ACTOR },
  'elected-to': { subject: ['person', 'group'], object: [...BODY, 'place'] },
  'part-of': {},
  'allied-with': {},
  hosts: {},
  opposes: {},
  'negotiates-with': {},
  funds: {},
  regulates: {},
};

/** The kinds of entity that a source with this voice can be; an empty list allows all. */
const VOICES: Readonly<Record<Voice, Kinds>> = {
  author: ACTOR,
  'named-person': ['person'],
  organisation: BODY,
  document: ['document', 'agreement'],
  media: [],
  'unnamed-person': [],
  'unnamed-people': [],
  unspecified: [],
};

function listSlots(draft: ContentDraft): Slot[] {
  return [
    ...listClaims(draft).flatMap(({ claim }) =>
      claim.annotations.flatMap((annotation) => {
        const sides = annotation.name === 'Relation' ? SIDES[annotation.value.type] : undefined;
        return toSlots(annotation, { ...PROPS[annotation.name], ...sides }, annotation.name);
      }),
    ),
    ...[...draft.entities.values()].map((record) => ({
      record,
      path: ['geography', 'within'],
      as: 'what contains a place',
      kinds: PLACE,
    })),
    ...[...draft.sources.values()].map((record) => {
      const { voice } = record.value;
      return { record, path: ['entity'], as: `a source of the kind ${voice}`, kinds: VOICES[voice] };
    }),
    ...draft.commentaries.flatMap(({ record }) =>
      record ? [{ record, path: ['original', 'authors'], as: 'an author', kinds: ACTOR }] : [],
    ),
  ];
}

function toSlots(record: Placed<unknown>, props: Readonly<Record<string, Kinds>>, name: string): Slot[] {
  return Object.entries(props).map(([prop, kinds]) => ({ record, path: [prop], as: `${prop} of <${name}>`, kinds }));
}

function checkSlot(draft: ContentDraft, { record, path, as, kinds }: Slot): Finding[] {
  if (kinds.length === 0) return [];
  return refsAt(record, path).flatMap((ref) => {
    const type = draft.entities.get(ref.id)?.value.type;
    if (type === undefined || kinds.includes(type)) return [];
    const message = `Unexpected ${type} "${ref.id}" as ${as}, expected ${kinds.length === 1 ? 'a ' : ''}${listWords(kinds)}`;
    const hint = `name what is meant; the type of "${ref.id}" is set in entities/${ref.id}.yaml`;
    return [{ message, hint, ...ref.place() }];
  });
}

/** Only a place has a geography. */
function checkGeography({ entities }: ContentDraft): Finding[] {
  return [...entities.values()].flatMap(({ value: { type, geography }, at }) =>
    geography === undefined || type === 'place'
      ? []
      : [
          {
            message: `Unexpected geography of a ${type}, expected it on a place`,
            hint: 'its location is a relation that a claim asserts: <Relation type="located-in" … />',
            ...at('geography'),
          },
        ],
  );
}

/** A person is not several, in the record or in an attribution. A source of several can be quoted as “one of the officials”. */
function checkCounts(draft: ContentDraft): Finding[] {
  const spoken = listClaims(draft).flatMap(({ claim }) =>
    [...listDrafts(claim, 'Attribution'), ...listDrafts(claim, 'Corroboration')].map(({ value, at }) => ({
      id: value.source,
      count: value.count,
      voice: draft.sources.get(value.source)?.value.voice,
      at,
    })),
  );
  const recorded = [...draft.sources].map(([id, { value, at }]) => ({
    id,
    count: value.count,
    voice: value.voice,
    at,
  }));
  const found = [
    ...spoken.filter(({ voice, count }) => isOne(voice) && count === 'plural'),
    ...recorded.filter(({ voice, count }) =>
      isOne(voice) ? count === 'plural' : voice === 'unnamed-people' && count === 'one',
    ),
  ];
  return found.map(({ id, count, voice, at }) => ({
    message: `Unexpected count "${count}" of "${id}", whose voice is ${voice}, expected ${isOne(voice) ? 'one or at-least-one' : 'plural or at-least-one'}`,
    hint: `the voice of "${id}" is set in sources/${id}.yaml`,
    ...at('count'),
  }));
}

function isOne(voice: Voice | undefined): boolean {
  return voice === 'named-person' || voice === 'unnamed-person';
}
