/** Records of a made-up commentary, for tests. */
import type { Authored, ClaimRecord, Names, Records } from '../../schema/records.ts';
import { digestValue, type Json } from '../digest.ts';
import { digestRecords, formatRecords } from '../prove.ts';
import { sealEdition } from '../seal.ts';
import { textOf } from '../phrasing.ts';
import type { Ledger } from '../../schema/ledger.ts';

/** What is authored about a claim, with the fields that a test sets. */
export function authored(fields: Partial<Authored> = {}): Authored {
  return {
    type: 'report',
    certainty: 'stated',
    negated: false,
    mentions: [],
    attributions: [{ source: 'author', stance: 'own' }],
    corroborations: [],
    events: [],
    relations: [],
    when: [],
    links: [],
    scopeNotes: [],
    editorNotes: [],
    ...fields,
  };
}

export const AUTHOR = { name: 'The author', subject: 'The author', plural: false, voice: 'author', asWorded: [] };

/** The names that all records of these tests use, and further ones. */
export function names(entities: Names['entities'] = {}): Names {
  return { entities, sources: { author: AUTHOR }, references: {} };
}

export const SHIPS: ClaimRecord = {
  id: '1.1',
  body: [{ entity: 'fleet', text: 'Ships' }, ' leave ', { emphasis: 'now' }, '.'],
  authored: authored({ mentions: ['fleet'], emphasis: [{ type: 'emphasis', from: 12, to: 15 }] }),
};
export const GULLS: ClaimRecord = { id: '1.2', body: 'Gulls stay.', authored: authored() };
export const RAIN: ClaimRecord = { id: '2.1', body: 'It rains.', authored: authored({ certainty: 'possible' }) };

const OPENING = { title: 'Opening', original: false, from: '1.1' } as const;
const RAINING = { title: 'Rain', original: true, from: '2.1' } as const;

/** The files of two editions: in the second ¶1.1 is reworded, ¶1.2 withdrawn, and the fleet has another name. */
export const FILES: readonly [Records, Records] = [
  {
    schemaVersion: 1,
    edition: 1,
    sections: [OPENING, RAINING],
    claims: [SHIPS, GULLS, RAIN],
    names: names({ fleet: 'Fleet' }),
  },
  {
    schemaVersion: 1,
    edition: 2,
    sections: [{ ...OPENING, title: 'Beginning' }, RAINING],
    claims: [
      {
        ...SHIPS,
        body: [{ entity: 'fleet', text: 'Ships' }, ' may go ', { emphasis: 'now' }, '.'],
        authored: { ...SHIPS.authored, emphasis: [{ type: 'emphasis', from: 13, to: 16 }] },
      },
    ],
    names: names({ fleet: 'The Fleet' }),
  },
];

/** The ledger of these files; it names them from edition `named` on. */
export function sealFiles(named = 1): Ledger {
  const [first, second] = FILES;
  const digest = (file: Records): string => digestRecords(formatRecords(file));
  const imprint = { note: 'N.', original: digestValue('o'), sourceMap: digestValue('m') };
  const one = sealEdition(
    undefined,
    { claims: first.claims.map(toClaim), withdrawn: [] },
    { ...imprint, date: '2027-01-15', ...(named === 1 && { records: digest(first) }) },
  );
  const two = sealEdition(
    one,
    {
      claims: [...second.claims, RAIN].map(toClaim),
      withdrawn: [{ id: '1.2', reason: 'They left.', successors: [] }],
    },
    {
      ...imprint,
      date: '2027-02-15',
      records: digest(second),
      ...(named === 2 && { earlierRecords: [{ edition: 1, records: digest(first) }] }),
    },
  );
  if (!two) throw new Error('Nothing was sealed.');
  return two;
}

function toClaim({ id, body, authored: said }: ClaimRecord) {
  return { id, wording: textOf(body), annotation: digestValue(said as Json) };
}
