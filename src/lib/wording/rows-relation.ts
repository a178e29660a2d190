/** A relation in lay words, from the side of one of those it connects. No verb is finite, so that none asserts. */
import type { ClaimRelation } from '../edition/model.ts';
import type { RelationType } from '../vocabulary/index.ts';
import { type Piece, text } from './piece.ts';
import type { Phrase } from './rows-hedge.ts';
import { nameWithin } from './rows-name.ts';

/** What a relation is to the entity: “host to Al-Qa’ida, in Afghanistan”. */
export function relationPhrase(id: string, { type, subject, object, place, status }: ClaimRelation): Phrase {
  const [before, after] = [subject, object].some((entity) => entity.id === id)
    ? [wordsFor(id, { type, subject, object }), object.id === id ? subject : object]
    : [undefined, undefined];
  const where: Piece[] = place && place.id !== id ? [text(', in '), ...nameWithin(place)] : [];
  const pieces: Piece[] =
    before === undefined
      ? [
          text('where this is said to hold: '),
          ...nameWithin(subject),
          text(`, ${FROM_SUBJECT[type]} `),
          ...nameWithin(object),
        ]
      : [text(`${before} `), ...nameWithin(after), ...where];
  return { pieces, status };
}

/** The shortest form, for a picture, to stand before the other’s name: “host to”. */
export function relationBriefly(id: string, relation: ClaimRelation): Phrase {
  return { pieces: [text(wordsFor(id, relation))], status: relation.status };
}

function wordsFor(id: string, { type, subject, object }: Pick<ClaimRelation, 'type' | 'subject' | 'object'>): string {
  // A group is no member of a cabinet; people of it are.
  const sits = type === 'member-of' && subject.type === 'group' && object.type === 'government';
  if (object.id === id) return sits ? 'including people of' : FROM_OBJECT[type];
  return sits ? 'represented in' : FROM_SUBJECT[type];
}

const FROM_SUBJECT = {
  'member-of': 'a member of',
  'part-of': 'part of',
  leads: 'a leader of',
  'allied-with': 'allied with',
  hosts: 'host to',
  opposes: 'opposed to',
  'negotiates-with': 'in talks with',
  'located-in': 'in',
} as const satisfies Record<RelationType, string>;

const FROM_OBJECT = {
  'member-of': 'including as a member',
  'part-of': 'including as a part',
  leads: 'with, as a leader,',
  'allied-with': 'allied with',
  hosts: 'hosted by',
  opposes: 'opposed by',
  'negotiates-with': 'in talks with',
  'located-in': 'the location of',
} as const satisfies Record<RelationType, string>;
