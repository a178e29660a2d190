/** A relation in lay words, from the side of one of those it connects. No verb is finite, so that none asserts. */
import type { ClaimRelation } from '../edition/model.ts';
import type { RelationType } from '../vocabulary/index.ts';
import { type Piece, text } from './piece.ts';
import type { Phrase } from './rows-hedge.ts';
import { nameWithin } from './rows-name.ts';

/** What a relation is to the entity: “host to Al-Qa’ida, in Afghanistan”. */
export function relationPhrase(id: string, { type, subject, object, place, status }: ClaimRelation): Phrase {
  const [before, after] = [subject, object].some((entity) => entity.id === id)
    ? [object.id === id ? FROM_OBJECT[type] : FROM_SUBJECT[type], object.id === id ? subject : object]
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
  return { kind: 'relation', pieces, status };
}

/** The shortest form, for a picture, to stand before the other’s name: “host to”. */
export function relationBriefly(id: string, { type, object, status }: ClaimRelation): Phrase {
  return { kind: 'relation', pieces: [text(object.id === id ? FROM_OBJECT[type] : FROM_SUBJECT[type])], status };
}

const FROM_SUBJECT = {
  'member-of': 'a member of',
  'part-of': 'part of',
  leads: 'leader of',
  'allied-with': 'allied with',
  hosts: 'host to',
  opposes: 'opposed to',
  'negotiates-with': 'in talks with',
  'located-in': 'in',
} as const satisfies Record<RelationType, string>;

const FROM_OBJECT = {
  'member-of': 'including as a member',
  'part-of': 'including as a part',
  leads: 'led by',
  'allied-with': 'allied with',
  hosts: 'hosted by',
  opposes: 'opposed by',
  'negotiates-with': 'in talks with',
  'located-in': 'the location of',
} as const satisfies Record<RelationType, string>;
