/** A claim of an earlier edition, from its record alone, as pages show it. */
import { type ClaimId, parseClaimId } from '../address/id.ts';
import type { Inline, When } from '../edition/model.ts';
import { toInline } from '../edition/phrasing.ts';
import type { Annotation } from '../ledger/differences.ts';
import { fieldOf } from '../schema/authored-fields.ts';
import type { Authored, ClaimRecord, Phrasing } from '../schema/records.ts';
import {
  type Certainty,
  certainties,
  noteKinds,
  type Stance,
  stances,
  type Voice,
  voices,
} from '../vocabulary/index.ts';
import { type Attributed, howFirmlyBriefly, said, type Said, whoSaysBriefly } from './attribution.ts';
import { capitalise } from './capitals.ts';
import type { Fact } from './facts.ts';
import { type Piece, separate } from './piece.ts';
import { annotationInPieces, type RecordContext, termLabel, valueInPieces } from './record-values.ts';
import { datesBriefly } from './when.ts';

/** What a page shows of it. */
export interface RecordedClaim {
  readonly id: ClaimId;
  readonly paragraph: number;
  readonly body: readonly Inline[];
  readonly certainty: string;
  /** Who says it, how firmly, and the author’s stance, as a sentence. */
  readonly said: readonly Piece[];
  /** The same for the margin. */
  readonly briefly: string;
  readonly facts: readonly Fact[];
  readonly scopeNotes: readonly (readonly Inline[])[];
  readonly editorNotes: readonly RecordedNote[];
}

export interface RecordedNote {
  /** What it does for the reader, in small letters. */
  readonly kind: string;
  readonly date: string;
  readonly body: readonly Inline[];
  /** Ids of the references it rests on. */
  readonly references: readonly string[];
}

/** The claims of a paragraph, in order. */
export function readClaims(records: readonly ClaimRecord[], context: RecordContext): RecordedClaim[] {
  return records.map((record, index) => readClaim(record, records[index - 1], context));
}

function readClaim(record: ClaimRecord, before: ClaimRecord | undefined, context: RecordContext): RecordedClaim {
  const { id, body, authored, notes } = record;
  const inline = (phrasing: Phrasing): Inline[] => toInline(phrasing, context.present.entity);
  const spoken = toSaid(authored, context);
  // Whatever follows the name of a date is for the margin; an old part of a span says nothing there.
  const dates = datesBriefly(authored.when as readonly When[]);
  const previous = before && toSaid(before.authored, context);
  return {
    id,
    paragraph: parseClaimId(id)?.paragraph ?? 0,
    body: inline(body),
    certainty: authored.certainty,
    said: spoken ? said(spoken) : speakersAsListed(authored, context),
    briefly: spoken ? `${whoSaysBriefly(spoken, previous)} ${howFirmlyBriefly(spoken)}${dates && `, ${dates}`}` : '',
    facts: listFacts(authored, context),
    scopeNotes: authored.scopeNotes.map(({ text }, index) => inline(notes?.scopeNotes?.[index] ?? text)),
    editorNotes: authored.editorNotes.map(({ kind, date, text, references }, index) => ({
      kind: Object.hasOwn(noteKinds, kind) ? termLabel('note', kind) : kind,
      date,
      body: inline(notes?.editorNotes?.[index] ?? text),
      references,
    })),
  };
}

/** What it takes to say who makes a claim; undefined where the vocabulary has lost a term that the record has. */
function toSaid({ attributions, certainty, cue }: Authored, { names, present }: RecordContext): Said | undefined {
  if (!Object.hasOwn(certainties, certainty)) return undefined;
  const speakers = attributions.flatMap(({ source: id, stance, cue: words }): Attributed['attributions'] => {
    const name = names.sources[id];
    if (!name || !Object.hasOwn(voices, name.voice) || !Object.hasOwn(stances, stance)) return [];
    const { voice, plural, subject, asWorded } = name;
    const source = { id: present.source(id) ?? id, voice: voice as Voice, plural, subject, asWorded };
    return [{ source, stance: stance as Stance, ...(words !== undefined && { cue: words }) }];
  });
  if (speakers.length < attributions.length) return undefined;
  return { attributions: speakers, certainty: certainty as Certainty, ...(cue !== undefined && { cue }) };
}

function speakersAsListed({ attributions }: Authored, context: RecordContext): Piece[] {
  return separate(attributions.map((attribution) => annotationInPieces('attributions', attribution, context)));
}

/** Everything annotated that the sentence on who says it, the text and the notes do not say. */
function listFacts(authored: Authored, context: RecordContext): Fact[] {
  return Object.entries<unknown>(authored).flatMap(([key, value]): Fact[] => {
    if (APART.has(key) || value === undefined || value === false) return [];
    const { label } = fieldOf('claim', key);
    const all = Array.isArray(value) ? (value as unknown[]) : [value];
    const items = key === 'attributions' ? authored.attributions.flatMap(withoutStance) : all;
    const lines = items.map((item) =>
      typeof item === 'object' && item !== null
        ? annotationInPieces(key, { ...item }, context)
        : valueInPieces('claim', key, item, context),
    );
    return lines.length === 0 ? [] : [{ label: capitalise(label), lines: lines.map(opening) }];
  });
}

/** What there is to say of a speaker besides the sentence. */
function withoutStance({ stance: _, ...attribution }: Authored['attributions'][number]): Annotation[] {
  return Object.values(attribution).filter((part) => part !== undefined).length > 1 ? [attribution] : [];
}

/** A line begins with a capital letter, unless it begins with a name or a quotation. */
function opening([first, ...rest]: readonly Piece[]): Piece[] {
  if (!first) return [];
  return [first.kind === 'text' ? { ...first, text: capitalise(first.text) } : first, ...rest];
}

const APART = new Set(['certainty', 'cue', 'mentions', 'scopeNotes', 'editorNotes']);
