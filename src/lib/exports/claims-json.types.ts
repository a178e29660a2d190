/**
 * The shape of `claims.json`, version 1. Plain JSON: ids stand for records, addresses are absolute.
 * A field that is added keeps the version; one that changes or goes raises it.
 */
import type { ClaimId, SentenceId } from '../address/id.ts';
import type { Involvement } from '../edition/model.ts';
import type { PropsOf } from '../schema/annotation.ts';
import type { Reference } from '../schema/reference.ts';
import type {
  Certainty,
  ClaimLinkKind,
  ClaimType,
  CorroborationKind,
  Count,
  EntityType,
  EventType,
  NoteKind,
  RelationType,
  Role,
  Stance,
  Status,
  Voice,
} from '../vocabulary/index.ts';

/** The whole file. Claims stand in reading order, entities and sources in the order of their names. */
export interface ClaimsJson {
  schemaVersion: 1;
  title: string;
  url: string;
  language: string;
  licence: { name: string; url: string };
  commentaries: CommentaryJson[];
  claims: ClaimJson[];
  entities: EntityJson[];
  sources: SourceJson[];
}

/** A commentary: the record of the original, and the sections of this edition. */
export interface CommentaryJson {
  id: string;
  url: string;
  shortTitle: string;
  original: {
    title: string;
    authors: { family: string; given: string }[];
    publisher: string;
    series: string;
    language: string;
    /** `verified: false`: the date is inferred. */
    issued: { edtf: string; verified: boolean };
    /** Null until somebody has verified it. */
    url: string | null;
  };
  /** `original: false`: the editors supplied the heading. */
  sections: { title: string; original: boolean; url: string }[];
}

/** A claim. Ids are unique within their commentary. */
export interface ClaimJson {
  id: ClaimId;
  commentary: string;
  /** The permalink: what is cited. */
  url: string;
  /** The claim on the reading page. */
  context: string;
  section: string;
  paragraph: number;
  sentence: SentenceId;
  type: ClaimType;
  certainty: Certainty;
  cue?: string;
  negated: boolean;
  text: string;
  attributions: AttributionJson[];
  corroborations: CorroborationJson[];
  events: EventJson[];
  relations: RelationJson[];
  when: WhenJson[];
  links: ClaimLinkJson[];
  /** Links of other claims to this one; `rel` is read from the other claim. */
  incoming: ClaimLinkJson[];
  scopeNotes: string[];
  editorNotes: EditorNoteJson[];
  /** Every entity the claim involves, in order of appearance, with the parts it plays. */
  entities: { id: string; name: string; type: EntityType; as: Involvement[] }[];
}

export interface AttributionJson {
  source: string;
  name: string;
  voice: Voice;
  side: string[];
  stance: Stance;
  count?: Count;
  cue?: string;
}

export interface CorroborationJson {
  kind: CorroborationKind;
  source: string;
  name: string;
  count?: Count;
  of?: string;
  cue: string;
}

export interface EventJson {
  type: EventType;
  status?: Status;
  event?: string;
  roles: { role: Role; entity: string }[];
  /** Roles that the article leaves unnamed. */
  unstated: Role[];
}

export interface RelationJson {
  type: RelationType;
  subject: string;
  object: string;
  place?: string;
  status?: Status;
}

export interface WhenJson {
  /** EDTF level 0 or 1. */
  edtf?: string;
  mod?: NonNullable<PropsOf<'When'>['mod']>;
  after?: string;
  before?: string;
  ref?: NonNullable<PropsOf<'When'>['ref']>;
  text: string;
}

export interface ClaimLinkJson {
  rel: ClaimLinkKind;
  claim: ClaimId;
  url: string;
}

export interface EditorNoteJson {
  kind: NoteKind;
  date: string;
  text: string;
  references: { id: string; title: string; url?: string; strength: Reference['strength'] }[];
  entities: string[];
}

export interface EntityJson {
  id: string;
  url: string;
  name: string;
  type: EntityType;
  /** The name is the author's label for a set of people, not one they bear. */
  labelledBy?: 'author';
  otherNames: { text: string; lang?: string }[];
  distinctFrom: string[];
}

export interface SourceJson {
  id: string;
  url: string;
  name: string;
  voice: Voice;
  count?: Count;
  /** The entity that is this source. */
  entity?: string;
  /** The entities on whose side it stands. */
  side: string[];
  sideAsWorded?: string;
  asWorded: string[];
  description: string;
}
