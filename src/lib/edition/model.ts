/**
 * The edition: everything in `content/`, validated, linked and frozen. Pages, data and search
 * records are all made from it, so they cannot disagree. Back-links are derived, never written.
 */
import type { ClaimId, SentenceId } from '../address/id.ts';
import type { Unit } from '../language/unit.ts';
import type { PropsOf } from '../schema/annotation.ts';
import type { CommentaryRecord, EntityRecord, Published, PublishedCommentary, SourceRecord } from '../schema/index.ts';
import type { EditionText } from '../ledger/text-of-edition.ts';
import type { Fate, Ledger } from '../schema/ledger.ts';
import type { Authored, Names, Records } from '../schema/records.ts';
import type { Reference } from '../schema/reference.ts';
import type { Site } from '../schema/site.ts';
import type { SourceSentence } from '../schema/source-map.ts';
import type { Tongue } from './tongue.ts';
import type { Role } from '../vocabulary/index.ts';

/** Phrasing content of a claim or a note. Safe by construction: no markup beyond these. */
export type Inline =
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'emphasis' | 'strong'; readonly children: readonly Inline[] }
  /** A mention of an entity. */
  | { readonly type: 'entity'; readonly id: string; readonly children: readonly Inline[] }
  /** Words that express doubt (`hedge`) or attribute the statement to a source (`attribution`). */
  | { readonly type: 'cue'; readonly cue: 'hedge' | 'attribution'; readonly value: string }
  /** A link to an http or https address; only in notes. */
  | { readonly type: 'link'; readonly url: string; readonly children: readonly Inline[] };

/** Who says a claim, with the source itself. */
export interface Attribution extends Readonly<Omit<PropsOf<'Attribution'>, 'source' | 'carried' | 'through'>> {
  readonly source: Source;
  /** The earlier claim that it continues, as the content names it. */
  readonly carried?: Claim;
  /** The claim with the cue, at the beginning of that chain (derived). */
  readonly carriedFrom?: Claim;
  /** The sources that the source quotes, outermost first. */
  readonly through?: readonly QuotedSource[];
}

/** A source that another source quotes. */
export interface QuotedSource {
  readonly source: Source;
  /** The original’s words that attribute the statement to it. */
  readonly cue: string;
}

export type Corroboration = Readonly<Omit<PropsOf<'Corroboration'>, 'source'>> & { readonly source: Source };

/** Something that happens in a claim. */
export interface ClaimEvent extends Readonly<Pick<PropsOf<'Event'>, 'type' | 'status'>> {
  /** The event’s own entity, if it has one. */
  readonly event?: Entity;
  /** Who plays which role, in the order of the vocabulary. */
  readonly roles: readonly { readonly role: Role; readonly entity: Entity }[];
  /** Roles the article leaves unnamed. */
  readonly unstated: readonly Role[];
}

/** A relation a claim asserts, one subject and one object each. */
export interface ClaimRelation extends Readonly<Pick<PropsOf<'Relation'>, 'type' | 'status'>> {
  readonly subject: Entity;
  readonly object: Entity;
  readonly place?: Entity;
}

/** When the thing claimed happened. */
export interface When extends Readonly<Omit<PropsOf<'When'>, 'after' | 'before'>> {
  readonly after?: Entity;
  readonly before?: Entity;
}

/** A number that a claim gives, with unit and date. The numbers are kept as written. */
export type Figure = Readonly<PropsOf<'Figure'>>;

/** A note by the editors on a claim. */
export interface EditorNote extends Readonly<Omit<PropsOf<'EditorNote'>, 'references' | 'entities'>> {
  readonly body: readonly Inline[];
  readonly text: string;
  readonly references: readonly Reference[];
  readonly entities: readonly Entity[];
}

/** A link to another claim; `incoming` ones are derived from the other side. */
export interface ClaimLink extends Readonly<Omit<PropsOf<'Relates'>, 'to'>> {
  readonly claim: Claim;
}

/** A part that an entity plays in a claim; `mention` if it is only named. */
export type Involvement = Role | 'event' | 'subject' | 'object' | 'mention';

/**
 * One proposition of the article: typed, attributed, dated, with a permanent address. The schema of `<Claim>` explains its other
 * fields.
 */
export interface Claim extends Readonly<Omit<PropsOf<'Claim'>, 'label' | 'negated'>> {
  readonly commentary: Commentary;
  readonly section: Section;
  readonly paragraph: number;
  /** Its title: a noun phrase that names the matter and asserts nothing. */
  readonly label: string;
  readonly negated: boolean;
  /** The sentence of the original that it restates. */
  readonly sentence: SourceSentence & { readonly id: SentenceId };
  /** The restatement, as plain text. */
  readonly text: string;
  /** The restatement, as phrasing content. */
  readonly body: readonly Inline[];
  /** Who says it: at least one. */
  readonly attributions: readonly Attribution[];
  readonly corroborations: readonly Corroboration[];
  readonly events: readonly ClaimEvent[];
  readonly relations: readonly ClaimRelation[];
  readonly when: readonly When[];
  readonly figures: readonly Figure[];
  /** Links to other claims, and the ones from them (derived). */
  readonly links: readonly ClaimLink[];
  readonly incoming: readonly ClaimLink[];
  /** How the editors read the sentence where it can be read in more than one way. */
  readonly scopeNotes: readonly { readonly body: readonly Inline[]; readonly text: string }[];
  readonly editorNotes: readonly EditorNote[];
  /** Every entity the claim involves, in order of appearance, each with the parts it plays (derived). */
  readonly entities: readonly { readonly entity: Entity; readonly as: readonly Involvement[] }[];
  /** The neighbours in reading order (derived). */
  readonly previous?: Claim;
  readonly next?: Claim;
  /** Everything authored about it except its wording; other records appear only as ids. */
  readonly authored: Authored;
  /** SHA-256 of `authored`. */
  readonly annotationDigest: string;
  /** The editions that changed something about it, oldest first; empty if it is not published. */
  readonly history: readonly HistoryEntry[];
  /** Number of the edition since which it has had its present wording; absent while that is not published. */
  readonly wordingSince?: number;
}

/** The state of a claim after an edition that changed something about it. */
export interface HistoryEntry {
  readonly edition: SealedEdition;
  readonly fate: Fate;
  readonly wording: string;
  /** Digest of what was authored about it. */
  readonly annotation: string;
}

/** An edition: the state of a commentary as published on one day, which can be cited. */
export interface SealedEdition {
  /** 1, 2, 3 … */
  readonly number: number;
  /** The day it was sealed, YYYY-MM-DD. */
  readonly date: string;
  /** What it is for, in a sentence. */
  readonly note: string;
  /** Digest of its record in the ledger, which includes that of the edition before. */
  readonly digest: string;
  /** What it changed, in the order of the original; in the first edition every claim. */
  readonly changes: readonly EditionChange[];
}

/** What an edition changed about a claim. */
export interface EditionChange {
  readonly id: ClaimId;
  readonly fate: Fate;
  /** Its wording in this edition; for a withdrawn claim, its last wording. */
  readonly wording: string;
  /** Its previous wording, if that was different. */
  readonly before?: string;
  /** Why it was withdrawn. */
  readonly reason?: string;
  /** The claim, unless it has been withdrawn. */
  readonly claim?: Claim;
}

/** A published claim that was withdrawn. */
export interface WithdrawnClaim {
  readonly id: ClaimId;
  readonly commentary: Commentary;
  readonly paragraph: number;
  /** Why it was withdrawn. */
  readonly reason: string;
  /** The claims that replace it; for a successor that was withdrawn too, its successors. */
  readonly successors: readonly Claim[];
  /** The successors that the record lists. */
  readonly successorIds: readonly ClaimId[];
  /** Its last wording. */
  readonly wording: string;
  /** The editions that changed something about it, oldest first. */
  readonly history: readonly HistoryEntry[];
  /** The edition that withdrew it; absent until that is sealed. */
  readonly withdrawnIn?: SealedEdition;
}

/** A section of a commentary, in paragraphs of claims. */
export interface Section {
  readonly title: string;
  /** Whether the original has this heading. */
  readonly original: boolean;
  /** HTML id of the section on the reading page. */
  readonly anchor: string;
  /** HTML ids that it had before, which still lead there. */
  readonly formerly: readonly string[];
  readonly paragraphs: readonly { readonly number: number; readonly claims: readonly Claim[] }[];
}

/** A commentary: the record of the original and its claims. */
export interface Commentary extends Readonly<Omit<CommentaryRecord, 'withdrawn' | 'language'>> {
  /** The language of its claims, labels, headings and notes: its own, or the site’s. */
  readonly language: string;
  /** Attributes of elements with text in that language, and in the original’s; empty if it is the site’s. */
  readonly tongue: Tongue;
  readonly originalTongue: Tongue;
  /** Attributes of elements with the site’s text within that of the commentary. */
  readonly siteTongue: Tongue;
  /** Folder name and first part of every address. */
  readonly slug: string;
  readonly author: Source;
  readonly sections: readonly Section[];
  /** All claims in reading order. */
  readonly claims: readonly Claim[];
  readonly sentences: readonly SourceSentence[];
  /** The unit in which their length is counted. */
  readonly unit: Unit;
  /** Its editions, oldest first; empty for a draft. */
  readonly editions: readonly SealedEdition[];
  /** Whether it differs from its last edition. In a build, only a draft without editions does. */
  readonly unsealed: boolean;
  /** Published claims that were withdrawn, in the order of the original. */
  readonly withdrawn: readonly WithdrawnClaim[];
  /** Its ledger, the record of its editions; absent for a draft. */
  readonly ledger?: Ledger;
  /** Its entry in `published.json`, if there is one. */
  readonly published?: PublishedCommentary;
  /** The records of its editions, in order; empty for a draft. */
  readonly records: readonly RecordsFile[];
  /** What each of its editions said, in order. */
  readonly texts: readonly EditionText[];
  /** The present names of the records that its claims name. */
  readonly names: Names;
}

/** The records of an edition, with the text of their file. */
export interface RecordsFile {
  readonly value: Records;
  readonly text: string;
}

/** An entity, with everything the claims say about it (derived). */
export interface Entity extends Readonly<Omit<EntityRecord, 'distinctFrom'>> {
  readonly id: string;
  readonly distinctFrom: readonly Entity[];
  /** Claims that involve it, in reading order, with the parts it plays. */
  readonly claims: readonly { readonly claim: Claim; readonly as: readonly Involvement[] }[];
  /** Sources that are this entity or on its side. */
  readonly sources: readonly Source[];
  /** Claims that rest on those sources: what the entity, or its side, says. */
  readonly says: readonly Claim[];
  /** Editor’s notes on claims that concern it. */
  readonly claimNotes: readonly { readonly claim: Claim; readonly note: EditorNote }[];
}

/** A speaking source, with every claim that rests on it (derived). */
export interface Source extends Readonly<Omit<SourceRecord, 'entity' | 'side'>> {
  readonly id: string;
  readonly entity?: Entity;
  readonly side: readonly Entity[];
  /** Claims attributed to it, in reading order. */
  readonly claims: readonly Claim[];
  /** Those attributed to it alone. */
  readonly alone: readonly Claim[];
  /** Claims that the article says it corroborates or disputes. */
  readonly corroborates: readonly Claim[];
  /** Claims for which another source quotes it. */
  readonly quotedIn: readonly Claim[];
}

/** The whole edition. Entities, sources and references are sorted by name, then id. */
export interface Edition {
  readonly site: Site;
  readonly commentaries: readonly Commentary[];
  readonly claims: readonly Claim[];
  readonly entities: readonly Entity[];
  readonly sources: readonly Source[];
  readonly references: readonly Reference[];
  /** The record of everything published; absent if nothing has been sealed yet. */
  readonly published?: Published;
}
