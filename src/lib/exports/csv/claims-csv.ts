/** `claims.csv`: one row a claim. Lists that belong together stand in columns side by side, item by item. */
import { claimContextPath, claimPath, withBase } from '../../address/url.ts';
import type { Claim, Edition } from '../../edition/model.ts';
import { textInBrackets } from '../../wording/in-brackets.ts';
import { type Column, formatCsv } from './table.ts';

/** The text of `claims.csv`. */
export function formatClaimsCsv(edition: Edition): string {
  return formatCsv(claimColumns(edition.site.address), edition.claims);
}

/** Its columns, for a site at an address. */
export function claimColumns(address: string): readonly Column<Claim>[] {
  return [
    column('id', 'Number of the claim, unique within its commentary.', ({ id }) => id),
    column('commentary', 'Id of the commentary.', ({ commentary }) => commentary.slug),
    column('url', 'Its permalink: what is cited.', ({ id, commentary: { slug } }) =>
      withBase(address, claimPath(slug, id)),
    ),
    column('context', 'The claim on the reading page.', ({ id, commentary: { slug } }) =>
      withBase(address, claimContextPath(slug, id)),
    ),
    column('label', 'What the claim is called; asserts nothing.', ({ label }) => label),
    column('section', 'Heading of its section.', ({ section }) => section.title),
    column('paragraph', 'Paragraph of the original; 0 is the stand-first.', ({ paragraph }) => paragraph),
    column('sentence', 'Sentence of the original.', ({ sentence }) => sentence.id),
    column('text', 'The claim, restated in the editors’ words.', ({ text }) => text),
    column('standalone', 'The claim as it reads by itself: with what its pronouns mean in square brackets.', (claim) =>
      textInBrackets(claim),
    ),
    column('type', 'What kind of statement it is.', ({ type }) => type),
    column('certainty', 'How firmly the wording makes it.', ({ certainty }) => certainty),
    column('cue', 'The original’s words that carry the hedge.', ({ cue }) => cue),
    column('negated', 'Whether it denies what its events and relations say.', ({ negated }) => negated),
    column('wording_since', 'Edition in which this wording began.', ({ wordingSince }) => wordingSince),
    ...SPEAKING,
    ...HAPPENING,
    ...BEARING,
  ];
}

const SPEAKING: readonly Column<Claim>[] = [
  list('sources', 'Who says it: ids.', ({ attributions }) => attributions.map(({ source }) => source.id)),
  list('source_names', 'Their names.', ({ attributions }) => attributions.map(({ source }) => source.name)),
  list('voices', 'What kind of voice each is.', ({ attributions }) => attributions.map(({ source }) => source.voice)),
  list('stances', 'How the author presents each.', ({ attributions }) => attributions.map(({ stance }) => stance)),
  list('counts', 'How many speak, as worded.', ({ attributions }) => attributions.map(({ count = '' }) => count)),
  list('source_cues', 'The original’s words that hand the statement over.', ({ attributions }) =>
    attributions.map(({ cue = '' }) => cue),
  ),
  list('carried_from', 'The claim with the cue that each is carried on from.', ({ attributions }) =>
    attributions.map(({ carriedFrom }) => carriedFrom?.id ?? ''),
  ),
  list('through', 'Whom each quotes, outermost first: ids, separated by spaces.', ({ attributions }) =>
    attributions.map(({ through = [] }) => through.map(({ source }) => source.id).join(' ')),
  ),
  list('stated', 'When each was said, in EDTF.', ({ attributions }) => attributions.map(({ stated = '' }) => stated)),
  list('corroborations', 'What support or dispute the article asserts.', ({ corroborations }) =>
    corroborations.map(({ kind }) => kind),
  ),
  list('corroboration_sources', 'Whose: ids.', ({ corroborations }) => corroborations.map(({ source }) => source.id)),
];

const HAPPENING: readonly Column<Claim>[] = [
  list('events', 'What happens in it.', ({ events }) => events.map(({ type }) => type)),
  list('event_statuses', 'How far each has come.', ({ events }) => events.map(({ status = '' }) => status)),
  list('event_entities', 'The events’ own entities.', ({ events }) => events.map(({ event }) => event?.id ?? '')),
  list('event_roles', 'Who plays which part in each, as role:entity, parted by spaces.', ({ events }) =>
    events.map(({ roles }) => roles.map(({ role, entity }) => `${role}:${entity.id}`).join(' ')),
  ),
  list('relations', 'Relations it asserts, as subject type object.', ({ relations }) =>
    relations.map(({ subject, type, object }) => `${subject.id} ${type} ${object.id}`),
  ),
  list('dates', 'When it happened, in EDTF.', ({ when }) => when.map(({ edtf = '' }) => edtf)),
  list('date_words', 'The article’s words for when.', ({ when }) => when.map(({ text }) => text)),
];

const BEARING: readonly Column<Claim>[] = [
  list('links', 'How it bears on other claims, as relation claim.', ({ links }) =>
    links.map(({ rel, claim }) => `${rel} ${claim.id}`),
  ),
  list('entities', 'Every entity it involves: ids.', ({ entities }) => entities.map(({ entity }) => entity.id)),
  list('entity_names', 'Their names.', ({ entities }) => entities.map(({ entity }) => entity.name)),
  list('scope_notes', 'How the editors read it where it can be read in more than one way.', ({ scopeNotes }) =>
    scopeNotes.map(({ text }) => text),
  ),
  list('editor_notes', 'What the editors add, in their own voice.', ({ editorNotes }) =>
    editorNotes.map(({ text }) => text),
  ),
];

function column(name: string, about: string, value: Column<Claim>['value']): Column<Claim> {
  return { name, about, value };
}

function list(name: string, about: string, value: (claim: Claim) => readonly string[]): Column<Claim> {
  return { name, about, value };
}
