/** `claims.csv`: one row a claim. Lists that belong together stand in columns side by side, item by item. */
import { claimContextPath, claimPath, withBase } from '../../address/url.ts';
import type { Claim, Edition } from '../../edition/model.ts';
import { saidInWords } from '../../wording/attribution.ts';
import { textInBrackets } from '../../wording/in-brackets.ts';
import { numberOf } from '../../csv/number.ts';
import { refTo } from '../../wording/relations.ts';
import { type Column, formatCsv } from '../../csv/table.ts';

/** The text of `claims.csv`. */
export function formatClaimsCsv(edition: Edition): string {
  return formatCsv(claimColumns(edition.site.address), edition.claims);
}

/** Its columns, for a site at an address. */
export function claimColumns(address: string): readonly Column<Claim>[] {
  return [
    column('id', 'Number of the claim, unique within its article. The sign keeps 3.1 and 3.10 apart.', ({ id }) =>
      numberOf(id),
    ),
    column('commentary', 'Id of the article.', ({ commentary }) => commentary.slug),
    column('url', 'Its permanent address, which is what to cite.', ({ id, commentary: { slug } }) =>
      withBase(address, claimPath(slug, id)),
    ),
    column('context', 'The claim on the reading page.', ({ id, commentary: { slug } }) =>
      withBase(address, claimContextPath(slug, id)),
    ),
    column('label', 'Its label, which asserts nothing.', ({ label }) => label),
    column('section', 'Heading of its section.', ({ section }) => section.title),
    column('paragraph', 'Paragraph of the article; 0 is the stand-first.', ({ paragraph }) => paragraph),
    column('sentence', 'Sentence of the article.', ({ sentence }) => numberOf(sentence.id)),
    column('text', 'The claim, restated in the editors’ words.', ({ text }) => text),
    column('standalone', 'The claim with what its pronouns refer to in square brackets.', (claim) =>
      textInBrackets(claim),
    ),
    column('said', 'Who says it and how firmly, as a sentence.', (claim) => saidInWords(claim)),
    column('type', 'Kind of statement.', ({ type }) => type),
    column('certainty', 'How firmly it is worded.', ({ certainty }) => certainty),
    column('cue', 'The article’s words of doubt.', ({ cue }) => cue),
    column('negated', 'Whether it denies its events and relations.', ({ negated }) => negated),
    column('wording_since', 'First edition with this wording.', ({ wordingSince }) => wordingSince),
    ...SPEAKING,
    ...HAPPENING,
    ...FIGURES,
    ...BEARING,
  ];
}

const SPEAKING: readonly Column<Claim>[] = [
  list('sources', 'Ids of its sources.', ({ attributions }) => attributions.map(({ source }) => source.id)),
  list('source_names', 'Their names.', ({ attributions }) => attributions.map(({ source }) => source.name)),
  list('voices', 'Kind of each source.', ({ attributions }) => attributions.map(({ source }) => source.voice)),
  list('stances', 'How the author presents each source.', ({ attributions }) =>
    attributions.map(({ stance }) => stance),
  ),
  list('counts', 'Number of people each source stands for, as the article words it.', ({ attributions }) =>
    attributions.map(({ count = '' }) => count),
  ),
  list('source_cues', 'The article’s words of attribution.', ({ attributions }) =>
    attributions.map(({ cue = '' }) => cue),
  ),
  list('carried_from', 'The claim that each attribution continues.', ({ attributions }) =>
    attributions.map(({ carriedFrom }) => (carriedFrom ? numberOf(carriedFrom.id) : '')),
  ),
  list('through', 'Ids of the sources that each quotes, outermost first, separated by spaces.', ({ attributions }) =>
    attributions.map(({ through = [] }) => through.map(({ source }) => source.id).join(' ')),
  ),
  list('stated', 'When each statement was made, in EDTF.', ({ attributions }) =>
    attributions.map(({ stated = '' }) => stated),
  ),
  list('corroborations', 'What support or dispute the article asserts.', ({ corroborations }) =>
    corroborations.map(({ kind }) => kind),
  ),
  list('corroboration_sources', 'Ids of the sources that support or dispute it.', ({ corroborations }) =>
    corroborations.map(({ source }) => source.id),
  ),
];

const HAPPENING: readonly Column<Claim>[] = [
  list('events', 'Kinds of event.', ({ events }) => events.map(({ type }) => type)),
  list('event_statuses', 'Status of each event.', ({ events }) => events.map(({ status = '' }) => status)),
  list('event_entities', 'Ids of the events that have a name.', ({ events }) =>
    events.map(({ event }) => event?.id ?? ''),
  ),
  list('event_roles', 'Roles in each event, as role:entity, separated by spaces.', ({ events }) =>
    events.map(({ roles }) => roles.map(({ role, entity }) => `${role}:${entity.id}`).join(' ')),
  ),
  list('relations', 'Connections it asserts, as subject type object.', ({ relations }) =>
    relations.map(({ subject, type, object }) => `${subject.id} ${type} ${object.id}`),
  ),
  list('dates', 'When it happened, in EDTF.', ({ when }) => when.map(({ edtf = '' }) => edtf)),
  list('date_words', 'The article’s words for when.', ({ when }) => when.map(({ text }) => text)),
];

/** Numbers that claims give: side by side, item by item. */
const FIGURES: readonly Column<Claim>[] = [
  list('figures', 'Numbers that it gives.', ({ figures }) => figures.map(({ value = '' }) => value)),
  list('figure_lows', 'The least that each number can be.', ({ figures }) => figures.map(({ low = '' }) => low)),
  list('figure_highs', 'The most that each number can be.', ({ figures }) => figures.map(({ high = '' }) => high)),
  list('figure_approximate', 'Whether each number is a rough one.', ({ figures }) =>
    figures.map(({ approximate = false }) => String(approximate)),
  ),
  list('figure_units', 'The unit of each number.', ({ figures }) => figures.map(({ unit }) => unit)),
  list('figure_of', 'What each number counts or measures.', ({ figures }) => figures.map(({ of = '' }) => of)),
  list('figure_dates', 'The date that each number is for, in EDTF.', ({ figures }) => figures.map(({ on = '' }) => on)),
];

const BEARING: readonly Column<Claim>[] = [
  list(
    'links',
    'Its relations to other claims, as relation claim; a claim of another article has that before it: estuary/2.1.',
    (claim) => claim.links.map((link) => `${link.rel} ${refTo(link.claim, claim)}`),
  ),
  list('entities', 'Ids of all names in it.', ({ entities }) => entities.map(({ entity }) => entity.id)),
  list('entity_names', 'Their names.', ({ entities }) => entities.map(({ entity }) => entity.name)),
  list('scope_notes', 'How the editors read it, if it can be read in more than one way.', ({ scopeNotes }) =>
    scopeNotes.map(({ text }) => text),
  ),
  list('editor_notes', 'The editors’ notes.', ({ editorNotes }) => editorNotes.map(({ text }) => text)),
];

function column(name: string, about: string, value: Column<Claim>['value']): Column<Claim> {
  return { name, about, value };
}

function list(name: string, about: string, value: (claim: Claim) => readonly string[]): Column<Claim> {
  return { name, about, value };
}
