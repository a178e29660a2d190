/** The text of an edition for its page, made only from its records. */
import type { ClaimId } from '../address/id.ts';
import type { EditionText } from '../ledger/text-of-edition.ts';
import type { Reference } from '../schema/reference.ts';
import { type Numbering, numberReferences } from './references.ts';
import { type ClaimAddress, type Piece, separate } from './piece.ts';
import { type RecordContext, annotationInPieces, termLabel, valueInPieces } from './record-values.ts';
import type { Inline } from '../edition/model.ts';
import { toInline } from '../edition/draft/phrasing.ts';
import type { Annotation } from '../ledger/differences.ts';
import { fieldOf } from '../schema/authored-fields.ts';
import type { Authored, ClaimRecord, Phrasing } from '../schema/records.ts';
import { said, type Said } from './attribution.ts';
import { capitalise } from './capitals.ts';
import { dateInWords } from './date.ts';
import type { Fact } from './facts.ts';
import { type RecordedClaims, toSaid } from './recorded-speakers.ts';

/** A section: paragraphs of claims. */
export interface RecordedSection {
  readonly title: string;
  readonly original: boolean;
  /** HTML id of its heading. */
  readonly anchor: string;
  readonly paragraphs: readonly { readonly number: number; readonly claims: readonly RecordedClaim[] }[];
}

/** HTML id of a section on the page of an edition. The records of an edition have no anchors. */
export const recordedAnchor = (index: number): string => `section-${index + 1}`;

/** The sections of an edition, and the references of its notes, numbered in order. */
export function readText(
  { sections, claims: all, names }: EditionText,
  context: RecordContext,
): { sections: RecordedSection[]; numbering: Numbering } {
  const addresses = new Map<ClaimId, ClaimAddress>();
  const addressOf = (id: ClaimId): ClaimAddress => {
    const address = addresses.get(id) ?? { id, commentary: { slug: context.slug } };
    addresses.set(id, address);
    return address;
  };
  const read = sections.map(({ title, original, paragraphs }, index) => ({
    title,
    original,
    anchor: recordedAnchor(index),
    paragraphs: paragraphs.map(({ number, claims }) => ({
      number,
      claims: readClaims(
        claims.map(({ record }) => record),
        context,
        { records: all, addressOf },
      ),
    })),
  }));
  const cited = listClaims(read).flatMap(({ editorNotes }) => editorNotes.flatMap(({ references }) => references));
  // References are shown with the fields of their records. Unknown kinds are shown unchanged.
  const references = Object.entries(names.references).map(([id, reference]) => ({ ...reference, id }) as Reference);
  return { sections: read, numbering: numberReferences(cited, references) };
}

/** All claims, in reading order. */
export function listClaims(sections: readonly RecordedSection[]): RecordedClaim[] {
  return sections.flatMap(({ paragraphs }) => paragraphs.flatMap(({ claims }) => claims));
}

/** A claim, with everything that the page shows. */
export interface RecordedClaim {
  readonly id: ClaimId;
  /** Its label; absent if it had none yet. */
  readonly label?: string;
  readonly body: readonly Inline[];
  readonly certainty: string;
  /** Who says it and how firmly; absent if the vocabulary no longer has a term of it. */
  readonly saying?: Said;
  /** A sentence: who says it, how firmly, and the author’s stance. */
  readonly said: readonly Piece[];
  readonly facts: readonly Fact[];
  readonly scopeNotes: readonly (readonly Inline[])[];
  readonly editorNotes: readonly RecordedNote[];
}

export interface RecordedNote {
  /** “Editors’ note: context”, “Since then: 31 July 2022”. */
  readonly heading: string;
  /** Whether it is about something after the article. */
  readonly isSince: boolean;
  /** A short heading for the margin. */
  readonly briefly: string;
  readonly date: string;
  readonly body: readonly Inline[];
  /** Ids of its references. */
  readonly references: readonly string[];
}

/** The claims of a paragraph, in order. */
export function readClaims(
  records: readonly ClaimRecord[],
  context: RecordContext,
  claims: RecordedClaims,
): RecordedClaim[] {
  return records.map(({ id, body, authored, notes }) => {
    const inline = (phrasing: Phrasing): Inline[] => toInline(phrasing, context.present.entity);
    return {
      id,
      ...(typeof authored.label === 'string' && { label: authored.label }),
      body: inline(body),
      certainty: authored.certainty,
      ...readSpeakers(authored, context, claims),
      facts: listFacts(authored, context),
      scopeNotes: authored.scopeNotes.map((note, at) => inline(notes?.scopeNotes?.[at] ?? note.text)),
      editorNotes: authored.editorNotes.map((note, at) =>
        readNote(note, inline(notes?.editorNotes?.[at] ?? note.text)),
      ),
    };
  });
}

/** Who says it, as a sentence; if the vocabulary no longer has a term, as listed in the record. */
function readSpeakers(
  authored: Authored,
  context: RecordContext,
  claims: RecordedClaims,
): Pick<RecordedClaim, 'said' | 'saying'> {
  const claim = toSaid(authored, context, claims);
  if (!claim) {
    const { attributions } = authored;
    return { said: separate(attributions.map((speaker) => annotationInPieces('attributions', speaker, context))) };
  }
  return { said: said(claim), saying: claim };
}

function readNote(
  { kind, happened, date, references }: Authored['editorNotes'][number],
  body: readonly Inline[],
): RecordedNote {
  const label = termLabel('note', kind);
  const heading = happened === undefined ? `Editors’ note: ${label}` : `${capitalise(label)}: ${dateInWords(happened)}`;
  const briefly = happened === undefined ? capitalise(label) : `${capitalise(label)}, ${dateInWords(happened)}`;
  return { heading, briefly, isSince: happened !== undefined, date, body, references };
}

/** All annotations that are not in the text, in the notes or in the sentence on who says it. */
function listFacts(authored: Authored, context: RecordContext): Fact[] {
  return Object.entries<unknown>(authored).flatMap(([key, value]): Fact[] => {
    if (APART.has(key) || value === undefined || value === false) return [];
    const all = Array.isArray(value) ? (value as unknown[]) : [value];
    const items = key === 'attributions' ? authored.attributions.flatMap(withoutStance) : all;
    if (items.length === 0) return [];
    const lines =
      typeof items[0] === 'object'
        ? items.map((item) => annotationInPieces(key, { ...(item as Annotation) }, context))
        : [valueInPieces('claim', key, value, context)];
    const { label } = fieldOf('claim', key);
    return [{ label: capitalise(label), lines: lines.map(opening) }];
  });
}

/** An attribution, if it has more than the sentence on who says it. */
function withoutStance({ stance: _, ...attribution }: Authored['attributions'][number]): Annotation[] {
  return Object.values(attribution).filter((part) => part !== undefined).length > 1 ? [attribution] : [];
}

/** A line with a capital first letter, unless it starts with a name or a quotation. */
function opening([first, ...rest]: readonly Piece[]): Piece[] {
  if (!first) return [];
  return [first.kind === 'text' ? { ...first, text: capitalise(first.text) } : first, ...rest];
}

/** Fields that are shown elsewhere: in the sentence, in the text, as notes, or as the name of the claim. */
const APART = new Set(['certainty', 'cue', 'emphasis', 'label', 'mentions', 'scopeNotes', 'editorNotes']);
