/** `claims.csv`: one row for each claim. Parallel lists are in adjacent columns, with corresponding items. */
import { claimContextPath, claimPath, withBase } from '../../address/url.ts';
import { numberOf, type Column } from '../../csv/table.ts';
import type { Claim } from '../../edition/model.ts';
import { saidInWords } from '../../wording/attribution.ts';
import { textInBrackets } from '../../wording/in-brackets.ts';
import { refTo } from '../../wording/relations.ts';
import { columns, columnsOfEach } from './columns.ts';

/** The columns, for a site at an address. */
export function claimColumns(address: string): readonly Column<Claim>[] {
  const url = (path: string): string => withBase(address, path);
  return [
    ...columns<Claim>(
      [
        'id',
        'Number of the claim, unique within its article. The sign keeps 3.1 and 3.10 apart.',
        ({ id }) => numberOf(id),
      ],
      ['commentary', 'Id of the article.', ({ commentary }) => commentary.slug],
      [
        'url',
        'Its permanent address, which is what to cite.',
        (claim) => url(claimPath(claim.commentary.slug, claim.id)),
      ],
      ['context', 'The claim on the reading page.', (claim) => url(claimContextPath(claim.commentary.slug, claim.id))],
      ['label', 'Its label, which asserts nothing.', ({ label }) => label],
      ['section', 'Heading of its section.', ({ section }) => section.title],
      ['paragraph', 'Paragraph of the article; 0 is the stand-first.', ({ paragraph }) => paragraph],
      ['sentence', 'Sentence of the article.', ({ sentence }) => numberOf(sentence.id)],
      ['text', 'The claim, restated in the editors’ words.', ({ text }) => text],
      ['standalone', 'The claim with what its pronouns refer to in square brackets.', textInBrackets],
      ['said', 'Who says it and how firmly, as a sentence.', saidInWords],
      ['type', 'Kind of statement.', ({ type }) => type],
      ['certainty', 'How firmly it is worded.', ({ certainty }) => certainty],
      ['cue', 'The article’s words of doubt.', ({ cue }) => cue],
      ['negated', 'Whether it denies its events and connections.', ({ negated }) => negated],
      ['wording_since', 'First edition with this wording.', ({ wordingSince }) => wordingSince],
    ),
    ...SPEAKING,
    ...HAPPENING,
    ...FIGURES,
    ...BEARING,
  ];
}

const SPEAKING: readonly Column<Claim>[] = [
  ...columnsOfEach(
    ({ attributions }: Claim) => attributions,
    ['sources', 'Ids of its sources.', ({ source }) => source.id],
    ['source_names', 'Their names.', ({ source }) => source.name],
    ['voices', 'Kind of each source.', ({ source }) => source.voice],
    ['stances', 'How the author presents each source.', ({ stance }) => stance],
    ['counts', 'Number of people each source stands for, as the article words it.', ({ count }) => count],
    ['source_cues', 'The article’s words of attribution.', ({ cue }) => cue],
    [
      'carried_from',
      'The claim that each attribution continues.',
      ({ carriedFrom: from }) => from && numberOf(from.id),
    ],
    [
      'through',
      'Ids of the sources that each quotes, outermost first, separated by spaces.',
      ({ through }) => through?.map(({ source }) => source.id).join(' '),
    ],
    ['stated', 'When each statement was made, in EDTF.', ({ stated }) => stated],
  ),
  ...columnsOfEach(
    ({ corroborations }: Claim) => corroborations,
    ['corroborations', 'What support or dispute the article asserts.', ({ kind }) => kind],
    ['corroboration_sources', 'Ids of the sources that support or dispute it.', ({ source }) => source.id],
  ),
];

const HAPPENING: readonly Column<Claim>[] = [
  ...columnsOfEach(
    ({ events }: Claim) => events,
    ['events', 'Kinds of event.', ({ type }) => type],
    ['event_statuses', 'Status of each event.', ({ status }) => status],
    ['event_entities', 'Ids of the events that have a name.', ({ event }) => event?.id],
    [
      'event_roles',
      'Roles in each event, as role:entity, separated by spaces.',
      ({ roles }) => roles.map(({ role, entity }) => `${role}:${entity.id}`).join(' '),
    ],
  ),
  ...columnsOfEach(
    ({ relations }: Claim) => relations,
    [
      'relations',
      'Connections it asserts, as subject type object.',
      ({ subject, type, object }) => `${subject.id} ${type} ${object.id}`,
    ],
  ),
  ...columnsOfEach(
    ({ when }: Claim) => when,
    ['dates', 'When it happened, in EDTF.', ({ edtf }) => edtf],
    ['date_words', 'The article’s words for when.', ({ text }) => text],
  ),
];

/** Numbers that claims give. */
const FIGURES = columnsOfEach(
  ({ figures }: Claim) => figures,
  ['figures', 'Numbers that it gives.', ({ value }) => value],
  ['figure_lows', 'The least that each number can be.', ({ low }) => low],
  ['figure_highs', 'The most that each number can be.', ({ high }) => high],
  ['figure_approximate', 'Whether each number is a rough one.', ({ approximate = false }) => String(approximate)],
  ['figure_units', 'The unit of each number.', ({ unit }) => unit],
  ['figure_of', 'What each number counts or measures.', ({ of }) => of],
  ['figure_dates', 'The date that each number is for, in EDTF.', ({ on }) => on],
);

const BEARING = columns<Claim>(
  [
    'links',
    'Its relations to other claims, as relation claim; a claim of another article has that before it: estuary/2.1.',
    (claim) => claim.links.map((link) => `${link.rel} ${refTo(link.claim, claim)}`),
  ],
  ['entities', 'Ids of all names in it.', ({ entities }) => entities.map(({ entity }) => entity.id)],
  ['entity_names', 'Their names.', ({ entities }) => entities.map(({ entity }) => entity.name)],
  [
    'scope_notes',
    'How the editors read it, if it can be read in more than one way.',
    ({ scopeNotes }) => scopeNotes.map(({ text }) => text),
  ],
  ['editor_notes', 'The editors’ notes.', ({ editorNotes }) => editorNotes.map(({ text }) => text)],
);
