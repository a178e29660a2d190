/** A record as plain labelled values. It makes no sentences, so that nothing is firmer than the record. */
import { parseClaimRef } from '../address/id.ts';
import type { PresentIds } from '../edition/link/records.ts';
import type { Annotation } from '../ledger/differences.ts';
import { fieldOf, type Holds } from '../schema/authored-fields.ts';
import type { Names } from '../schema/records.ts';
import { type ListName, vocabulary } from '../vocabulary/index.ts';
import { dateInWords } from './date.ts';
import { enumerate, type Piece, quote, separate, text } from './piece.ts';

/** The data for naming the records that a record refers to: their names at the time, and their current ids. */
export interface RecordContext {
  /** Slug of the commentary. */
  readonly slug: string;
  readonly names: Names;
  readonly present: PresentIds;
}

/** The value of a field as names, terms or words. `list` is the kind of record that has the field. */
export function valueInPieces(list: string, key: string, value: unknown, context: RecordContext): Piece[] {
  const { holds } = fieldOf(list, key);
  const items = Array.isArray(value) ? (value as unknown[]) : [value];
  return enumerate(items.map((item) => itemInPieces(key, holds, item, context)));
}

/** A whole annotation: its identifying parts, then its other parts with labels. A note is only its kind and text. */
export function annotationInPieces(list: string, annotation: Annotation, context: RecordContext): Piece[] {
  const parts = Object.entries(annotation).filter(([, value]) => value !== undefined && !isEmpty(value));
  const heads = HEADS[list] ?? [];
  const own = (keys: readonly string[]) => keys.flatMap((key) => parts.filter(([part]) => part === key));
  const named = own(heads).map(([key, value]) => valueInPieces(list, key, value, context));
  const rest = (NOTES.has(list) ? [] : parts.filter(([part]) => !heads.includes(part))).map(([key, value]) => [
    text(`${fieldOf(list, key).label}: `),
    ...valueInPieces(list, key, value, context),
  ]);
  const all = [separate(named, separatorOf(list)), ...rest].filter(({ length }) => length > 0);
  return separate(
    all.map((part, index) => (index < all.length - 1 ? withoutStop(part) : part)),
    '; ',
  );
}

/** Only the identifying parts of an annotation; for a note, its kind. */
export function headInPieces(list: string, annotation: Annotation, context: RecordContext): Piece[] {
  const heads = (HEADS[list] ?? []).filter(
    (key) => annotation[key] !== undefined && !(NOTES.has(list) && key === 'text'),
  );
  return separate(
    heads.map((key) => valueInPieces(list, key, annotation[key], context)),
    separatorOf(list),
  );
}

/** The parts that identify an annotation. */
const HEADS: Readonly<Record<string, readonly string[]>> = {
  attributions: ['source'],
  through: ['source'],
  corroborations: ['kind', 'source'],
  events: ['type'],
  relations: ['subject', 'type', 'object'],
  when: ['edtf'],
  figures: ['of', 'value'],
  links: ['rel', 'to'],
  scopeNotes: ['text'],
  editorNotes: ['kind', 'text'],
};

const NOTES = new Set(['scopeNotes', 'editorNotes']);

/** Removes the full stop of a sentence, for use within a list or before a dash. */
export function withoutStop(pieces: readonly Piece[]): Piece[] {
  const last = pieces.at(-1);
  return last?.kind === 'text' ? [...pieces.slice(0, -1), text(last.text.replace(/\.$/, ''))] : [...pieces];
}

/** The separator of identifying parts. Those of relations and links read like a sentence. */
function separatorOf(list: string): string {
  return list === 'relations' || list === 'links' ? ' ' : ': ';
}

function itemInPieces(key: string, holds: Holds, item: unknown, context: RecordContext): Piece[] {
  if (typeof item === 'object' && item !== null) return annotationInPieces(key, item as Annotation, context);
  const words = typeof item === 'string' ? item : JSON.stringify(item);
  switch (holds) {
    case 'entity':
      return [entityPiece(words, context)];
    case 'source':
      return [sourcePiece(words, context)];
    case 'reference':
      return [text(context.names.references[words]?.title ?? words)];
    case 'claim':
      return [claimPiece(words, context)];
    case 'date':
      return [text(dateInWords(words))];
    case 'quote':
      return [quote(words)];
    case 'flag':
      return [text(item === true ? 'yes' : 'no')];
    case 'words':
      return [text(words)];
    case 'by':
    case 'certainty':
    case 'corroboration':
    case 'count':
    case 'event':
    case 'link':
    case 'note':
    case 'relation':
    case 'role':
    case 'stance':
    case 'status':
    case 'type':
    case 'voice':
      return [text(termLabel(holds, words))];
  }
}

function entityPiece(id: string, { names, present }: RecordContext): Piece {
  const name = names.entities[id] ?? id;
  const now = present.entity(id);
  return now === undefined ? text(name) : { kind: 'entity', entity: { id: now, name } };
}

function sourcePiece(id: string, { names, present }: RecordContext): Piece {
  const name = names.sources[id]?.name ?? id;
  const now = present.source(id);
  return now === undefined ? text(name) : { kind: 'source', source: { id: now }, text: name };
}

/** A claim. One of another commentary is written with its slug, because the title at the time is not recorded. */
function claimPiece(words: string, { slug }: RecordContext): Piece {
  const ref = parseClaimRef(words);
  return ref && ref.commentary === undefined
    ? { kind: 'claim', claim: { id: ref.id, commentary: { slug } } }
    : text(words.replace('/', ' ¶'));
}

/** The label of a term; the term itself if the vocabulary no longer has it. */
export function termLabel(list: ListName, term: string): string {
  const terms: Readonly<Record<string, { readonly label: string }>> = vocabulary[list].terms;
  return (Object.hasOwn(terms, term) ? terms[term]?.label : undefined)?.toLowerCase() ?? term;
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}
