/** Records in words: claims on the pages of earlier editions, and descriptions of changes. */
import { expect, test } from 'playwright/test';
import type { ClaimId } from '../../address/id.ts';
import { SAME_IDS } from '../../edition/link/records.ts';
import { loadOnce, MINIATURE, SITE } from '../../edition/test/load-once.ts';
import { makeRecords } from '../../edition/seal/seal.ts';
import { authored } from '../../ledger/test/records.ts';
import type { Authored, Names } from '../../schema/records.ts';
import { said, type Said, whoSays } from '../attribution.ts';
import { plain } from '../piece.ts';
import { briefDifferences, plainDifference, differencesInWords } from '../record-differences.ts';
import type { RecordContext } from '../record-values.ts';
import { readClaims } from '../recorded-text.ts';

const CONTENT = {
  'the miniature': MINIATURE,
  'the site': SITE,
};

for (const [what, folder] of Object.entries(CONTENT)) {
  test(`claims of ${what} made from records have the same text as on their own pages`, async () => {
    const edition = await loadOnce(folder, ['ledger-unsealed']);
    expect(edition.claims.length).toBeGreaterThan(0);
    for (const commentary of edition.commentaries) {
      const { claims, slug } = commentary;
      const { claims: records, names } = makeRecords(commentary, 1, new Set(claims.map(({ id }) => id)));
      const context: RecordContext = { slug, names, present: SAME_IDS };
      const addresses = new Map(claims.map((claim) => [claim.id, claim]));
      const all = {
        records: Object.fromEntries(records.map((record) => [record.id, record])),
        addressOf: (id: ClaimId) => addresses.get(id) ?? { id, commentary },
      };
      for (const [index, { id, ...read }] of readClaims(records, context, all).entries()) {
        const claim = claims[index];
        if (!claim) throw new Error(`¶${id} is no claim`);
        const shown = {
          said: plain(read.said),
          whoSays: read.saying && whoSays(read.saying),
          counts: countsOf(read.saying?.attributions),
          label: read.label ?? '',
          scopeNotes: read.scopeNotes,
          editorNotes: read.editorNotes.map(({ body }) => body),
        };
        expect(shown, id).toEqual({
          said: plain(said(claim)),
          whoSays: whoSays(claim),
          counts: countsOf(claim.attributions),
          label: claim.label,
          scopeNotes: claim.scopeNotes.map(({ body }) => body),
          editorNotes: claim.editorNotes.map(({ body }) => body),
        });
      }
    }
  });
}

/** The counts of sources in the article. */
const countsOf = (attributions: Said['attributions'] = []) =>
  attributions.map(({ count, source }) => count ?? source.count);

const NAMES: Names = {
  entities: { fleet: 'Fleet', crew: 'Crew', quay: 'North Quay', 'old-quay': 'North Quay' },
  sources: {
    author: { name: 'Jo Sand', subject: 'Sand', plural: false, voice: 'author', asWorded: [] },
    envoys: { name: 'Envoys of the fleet', subject: 'Envoys', plural: true, voice: 'unnamed-people', asWorded: [] },
  },
  references: { gazette: { title: 'Harbour Gazette', strength: 'reputable' } },
};

const note = (text: string, more: object = {}): Authored['editorNotes'][number] => ({
  kind: 'context',
  date: '2027-01-01',
  references: ['gazette'],
  text,
  addresses: [],
  mentions: [],
  ...more,
});
const LONG_TEXT = 'The Gazette tells at some length what happened then, and afterwards, to all of them.';

/** Changes: the records, the lines in full and, if they are different, the short lines. */
const LINES: Readonly<
  Record<string, readonly [Partial<Authored>, Partial<Authored>, readonly string[], (readonly string[])?]>
> = {
  'the speaker': [
    {},
    { attributions: [{ source: 'envoys', stance: 'neutral' }] },
    ['Source: Jo Sand; stance: own view → Envoys of the fleet; stance: reported'],
  ],
  'kind, certainty and hedge': [
    { type: 'report' },
    { type: 'forecast', certainty: 'probable', cue: 'likely', negated: true },
    ['Kind: report → forecast', 'How firmly: stated → probable', 'Hedge: “likely” — added', 'Denied: no → yes'],
  ],
  'a label and search words': [
    {},
    { label: 'The fate of the fleet', find: ['buy time'] },
    ['Label: The fate of the fleet — added', 'Search words: “buy time” — added'],
  ],
  'an event that is new': [
    {},
    { events: [{ type: 'movement', destination: ['quay'], unstated: ['agent'] }] },
    ['Event: movement; destination: North Quay; not named: agent — added'],
  ],
  'a part of an event': [
    { events: [{ type: 'decision', place: ['quay'], status: 'sought' }] },
    { events: [{ type: 'decision', status: 'signed' }] },
    ['Event (decision), status: sought → signed', 'Event (decision), place: North Quay — removed'],
    ['Event (decision): status: sought → signed; place: North Quay — removed'],
  ],
  'a relation, a date and a link': [
    {},
    {
      relations: [{ type: 'part-of', subject: ['crew'], object: ['fleet'] }],
      when: [{ edtf: '2021-05', text: 'last May' }],
      links: [{ rel: 'supports', to: '1.1', why: 'It is the ground.', by: 'article' }],
    },
    [
      'Connection: Crew part of Fleet — added',
      'When: May 2021; words: “last May” — added',
      'Relation: supports ¶1.1; why: It is the ground; by: the article — added',
    ],
  ],
  'a reason that ends with a full stop': [
    { links: [{ rel: 'supports', to: '1.1', why: 'It is the ground.' }] },
    {},
    ['Relation: supports ¶1.1; why: It is the ground — removed'],
  ],
  'what a speaker is read on from, and whom it quotes': [
    { attributions: [{ source: 'envoys', stance: 'neutral' }] },
    {
      attributions: [
        {
          source: 'envoys',
          stance: 'neutral',
          carried: '1.1',
          through: [{ source: 'author', cue: 'told' }],
          stated: '2021-05-01',
        },
      ],
    },
    [
      'Source (Envoys of the fleet), continues: ¶1.1 — added',
      'Source (Envoys of the fleet), quoting: Jo Sand; attributed by: “told” — added',
      'Source (Envoys of the fleet), stated: 1 May 2021 — added',
    ],
    [
      'Source (Envoys of the fleet): continues: ¶1.1 — added; quoting: Jo Sand; attributed by: “told” — added; stated: 1 May 2021 — added',
    ],
  ],
  'a note that is new': [
    {},
    { editorNotes: [note(LONG_TEXT, { kind: 'since', happened: '2022-07' })] },
    [`Editors’ note: since then: ${LONG_TEXT.slice(0, -1)} — added`],
    ['Editors’ note: since then — added'],
  ],
  'a note that was written anew': [
    { editorNotes: [note(LONG_TEXT)] },
    { editorNotes: [note(`${LONG_TEXT} So it says.`, { date: '2027-02-01', references: [] })] },
    [
      'Editors’ note (context), written: 1 January 2027 → 1 February 2027',
      'Editors’ note (context), references: Harbour Gazette — removed',
      `Editors’ note (context), text: ${LONG_TEXT} → ${LONG_TEXT} So it says.`,
    ],
    ['Editors’ note (context): written, references and text changed'],
  ],
  'an id whose name stayed': [
    { mentions: ['old-quay'] },
    { mentions: ['quay'] },
    ['Mention: North Quay — removed', 'Mention: North Quay — added'],
  ],
  'a name in an event that stayed while its id changed': [
    { events: [{ type: 'attack', place: ['old-quay'] }] },
    { events: [{ type: 'attack', place: ['quay'] }] },
    ['Event (attack), place: North Quay (old-quay) → North Quay (quay)'],
  ],
  'stressed words': [{}, { emphasis: [{ type: 'emphasis', from: 4, to: 7 }] }, ['Emphasis: “may” — added']],
  'terms and fields that are not known': [
    { type: 'prophecy' },
    { howLoud: 'very' },
    ['Kind: prophecy → report', 'how loud: very — added'],
  ],
};

for (const [what, [before, after, full, brief]] of Object.entries(LINES)) {
  test(`a change of ${what} is described with plain labelled values`, () => {
    const recorded = (fields: Partial<Authored>) => ({
      slug: 'harbour',
      names: NAMES,
      present: SAME_IDS,
      wording: 'The may.',
      authored: authored(fields),
    });
    const lines = differencesInWords(recorded(before), recorded(after));
    expect(lines.map(plainDifference)).toEqual(full);
    expect(briefDifferences(lines)).toEqual(brief ?? full);
  });
}
