/**
 * Labels and kinds of value of the fields of an authored record, so that any record can be shown and compared, whatever
 * fields it has. Fields that are not listed are shown under their own names, as words.
 */
import { keysOf, roles, type ListName } from '../vocabulary/index.ts';

/** The kind of value of a field: ids of records, terms of a list of the vocabulary, or words. */
export type Holds = 'entity' | 'source' | 'reference' | 'claim' | 'date' | 'quote' | 'words' | 'flag' | ListName;

/** A field: its label for readers, and its kind of value. */
export interface AuthoredField {
  readonly label: string;
  readonly holds: Holds;
}

const field = (label: string, holds: Holds): AuthoredField => ({ label, holds });

const quotedThrough = { source: field('source', 'source'), cue: field('attributed by', 'quote') };

const note = {
  kind: field('kind', 'note'),
  happened: field('happened', 'date'),
  date: field('written', 'date'),
  references: field('references', 'reference'),
  entities: field('concerns', 'entity'),
  text: field('text', 'words'),
  emphasis: field('emphasis', 'words'),
  addresses: field('links', 'words'),
  mentions: field('mentions', 'entity'),
};

const roleFields = Object.fromEntries(
  keysOf(roles).map((role) => [role, field(roles[role].label.toLowerCase(), 'entity')]),
);

/** Fields by the list that contains their record; `claim` for the claim’s own fields. */
const fields: Readonly<Record<string, Readonly<Record<string, AuthoredField>>>> = {
  claim: {
    label: field('Label', 'words'),
    type: field('Kind', 'type'),
    certainty: field('How firmly', 'certainty'),
    cue: field('Hedge', 'quote'),
    negated: field('Denied', 'flag'),
    find: field('Search words', 'quote'),
    emphasis: field('Emphasis', 'words'),
    mentions: field('Mention', 'entity'),
    attributions: field('Source', 'words'),
    corroborations: field('Corroboration', 'words'),
    events: field('Event', 'words'),
    relations: field('Connection', 'words'),
    when: field('When', 'words'),
    figures: field('Figure', 'words'),
    links: field('Relation', 'words'),
    scopeNotes: field('Reading', 'words'),
    editorNotes: field('Editors’ note', 'words'),
  },
  attributions: {
    source: field('source', 'source'),
    count: field('how many', 'count'),
    stance: field('stance', 'stance'),
    cue: field('attributed by', 'quote'),
    carried: field('continues', 'claim'),
    through: field('quoting', 'words'),
    stated: field('stated', 'date'),
  },
  through: quotedThrough,
  corroborations: {
    kind: field('kind', 'corroboration'),
    source: field('source', 'source'),
    count: field('how many', 'count'),
    of: field('as to', 'words'),
    cue: field('words', 'quote'),
  },
  events: {
    type: field('kind', 'event'),
    event: field('event', 'entity'),
    status: field('status', 'status'),
    ...roleFields,
    unstated: field('not named', 'role'),
  },
  relations: {
    type: field('kind', 'relation'),
    subject: field('subject', 'entity'),
    object: field('object', 'entity'),
    place: field('place', 'entity'),
    status: field('status', 'status'),
  },
  when: {
    edtf: field('date', 'date'),
    mod: field('part', 'words'),
    after: field('after', 'entity'),
    before: field('before', 'entity'),
    ref: field('counted from', 'words'),
    text: field('words', 'quote'),
  },
  figures: {
    of: field('of', 'words'),
    value: field('number', 'words'),
    low: field('at least', 'words'),
    high: field('at most', 'words'),
    approximate: field('approximate', 'flag'),
    unit: field('unit', 'words'),
    on: field('date', 'date'),
  },
  links: {
    rel: field('kind', 'link'),
    to: field('claim', 'claim'),
    why: field('why', 'words'),
    by: field('by', 'by'),
  },
  scopeNotes: note,
  editorNotes: note,
};

/** The field of a record by its key; `list` is the list that contains the record. */
export function fieldOf(list: string, key: string): AuthoredField {
  return (
    fields[list]?.[key] ??
    field(
      key.replace(/\p{Lu}/gu, (letter) => ` ${letter.toLowerCase()}`),
      'words',
    )
  );
}

/** The listed fields of a record, in the order in which they are shown. */
export function listFields(list: string): string[] {
  return Object.keys(fields[list] ?? {});
}
