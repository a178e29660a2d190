/** The text of an edition for its page, made only from its records. */
import { type ClaimId, isClaimId } from '../address/id.ts';
import type { EditionText } from '../ledger/text-of-edition.ts';
import type { Reference } from '../schema/reference.ts';
import { numberReferences } from './references.ts';
import { type ClaimAddress, type Piece, separate } from './piece.ts';
import { type RecordContext, annotationInPieces, termLabel, valueInPieces } from './record-values.ts';
import type { Inline } from '../edition/model.ts';
import { toInline } from '../edition/draft/phrasing.ts';
import type { Annotation } from '../ledger/differences.ts';
import { fieldOf } from '../schema/authored-fields.ts';
import type { Authored, ClaimRecord, Phrasing } from '../schema/records.ts';
import {
  type Certainty,
  certainties,
  type Count,
  counts,
  type Stance,
  stances,
  type Voice,
  voices,
} from '../vocabulary/index.ts';
import { said, type Said } from './attribution.ts';
import { capitalise } from './capitals.ts';
import { dateInWords } from './date.ts';
import type { Fact } from './facts.ts';

/** HTML id of a section on the page of an edition. The records of an edition have no anchors. */
export const recordedAnchor = (index: number): string => `section-${index + 1}`;

/** A section: paragraphs of claims. */
export type RecordedSection = ReturnType<typeof readText>['sections'][number];

/** The sections of an edition, all its claims in order, and the references of their notes, numbered in order. */
export function readText({ sections, claims: all, names }: EditionText, context: RecordContext) {
  const addresses = new Map<ClaimId, ClaimAddress>();
  const addressOf = (id: ClaimId): ClaimAddress => {
    const address = addresses.get(id) ?? { id, commentary: { slug: context.slug } };
    addresses.set(id, address);
    return address;
  };
  const read = sections.map(({ title, original, paragraphs }, index) => ({
    title,
    original,
    /** HTML id of its heading. */
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
  const claims = read.flatMap(({ paragraphs }) => paragraphs.flatMap((paragraph) => paragraph.claims));
  const cited = claims.flatMap(({ editorNotes }) => editorNotes.flatMap(({ references }) => references));
  // References are shown with the fields of their records. Unknown kinds are shown unchanged.
  const references = Object.entries(names.references).map(([id, reference]) => ({ ...reference, id }) as Reference);
  return { sections: read, claims, numbering: numberReferences(cited, references) };
}

/** A claim, with everything that the page shows. */
export type RecordedClaim = ReturnType<typeof readClaims>[number];

/** The claims of a paragraph, in order. */
export function readClaims(records: readonly ClaimRecord[], context: RecordContext, claims: RecordedClaims) {
  return records.map(({ id, body, authored, notes }) => {
    const inline = (phrasing: Phrasing): Inline[] => toInline(phrasing, context.present.entity);
    return {
      id,
      /** Absent if it had none yet. */
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

/**
 * Who says it, how firmly, and the author’s stance, as a sentence. If the vocabulary no longer has a term of the record, as listed
 * there, without `saying`.
 */
function readSpeakers(
  authored: Authored,
  context: RecordContext,
  claims: RecordedClaims,
): { readonly said: Piece[]; readonly saying?: Said } {
  const claim = toSaid(authored, context, claims);
  if (!claim) {
    const { attributions } = authored;
    return { said: separate(attributions.map((speaker) => annotationInPieces('attributions', speaker, context))) };
  }
  return { said: said(claim), saying: claim };
}

function readNote({ kind, happened, date, references }: Authored['editorNotes'][number], body: readonly Inline[]) {
  const label = termLabel('note', kind);
  const heading = happened === undefined ? `Editors’ note: ${label}` : `${capitalise(label)}: ${dateInWords(happened)}`;
  const briefly = happened === undefined ? capitalise(label) : `${capitalise(label)}, ${dateInWords(happened)}`;
  return {
    /** “Editors’ note: context”, “Since then: 31 July 2022”. */
    heading,
    /** A short heading for the margin. */
    briefly,
    /** Whether it is about something after the article. */
    isSince: happened !== undefined,
    date,
    body,
    /** Ids of its references. */
    references,
  };
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

/** The claims of an edition by id, and the address of each. */
interface RecordedClaims {
  readonly records: Readonly<Record<ClaimId, ClaimRecord>>;
  readonly addressOf: (id: ClaimId) => ClaimAddress;
}

/** Who says a claim and how firmly; undefined if the vocabulary no longer has a term of the record. */
function toSaid(
  { attributions, certainty, cue }: Authored,
  context: RecordContext,
  claims: RecordedClaims,
): Said | undefined {
  if (!Object.hasOwn(certainties, certainty)) return undefined;
  const speakers = attributions.flatMap((attribution): Said['attributions'] => {
    const { source: id, stance, cue: words, count, through } = attribution;
    const source = toSpeaker(id, context);
    if (!source || !Object.hasOwn(stances, stance)) return [];
    const quoted = through?.flatMap((other) => {
      const speaker = toSpeaker(other.source, context);
      return speaker ? [{ source: speaker }] : [];
    });
    const origin = findOrigin(attribution, claims);
    return [
      {
        source,
        stance: stance as Stance,
        ...(words !== undefined && { cue: words }),
        ...(isCount(count) && { count }),
        ...(quoted && { through: quoted }),
        ...(origin !== undefined && { carriedFrom: claims.addressOf(origin) }),
      },
    ];
  });
  if (speakers.length < attributions.length) return undefined;
  return { attributions: speakers, certainty: certainty as Certainty, ...(cue !== undefined && { cue }) };
}

function toSpeaker(id: string, { names, present }: RecordContext): Said['attributions'][number]['source'] | undefined {
  const name = names.sources[id];
  if (!name || !Object.hasOwn(voices, name.voice)) return undefined;
  const { voice, plural, subject, asWorded, count } = name;
  return {
    id: present.source(id) ?? id,
    voice: voice as Voice,
    plural,
    subject,
    asWorded,
    ...(isCount(count) && { count }),
  };
}

function isCount(value: unknown): value is Count {
  return typeof value === 'string' && Object.hasOwn(counts, value);
}

/** The claim with the cue that an attribution continues, directly or through other claims. */
function findOrigin(
  { source, carried }: Authored['attributions'][number],
  claims: RecordedClaims,
  seen = new Set<string>(),
): ClaimId | undefined {
  if (carried === undefined || !isClaimId(carried) || seen.size === seen.add(carried).size) return undefined;
  const before = claims.records[carried]?.authored.attributions.find((other) => other.source === source);
  return (before && findOrigin(before, claims, seen)) ?? carried;
}
