/** References to originals that are not one person’s dated article: unknown fields leave no gaps. */
import { expect, test } from 'playwright/test';
import type { Commentary } from '../../edition/index.ts';
import { rightsInWords } from '../../wording/rights.ts';
import {
  authorsInWords,
  kickerInWords,
  recordInWords,
  speakersState,
  workInWords,
} from '../../wording/bibliography.ts';
import { formatBibtexEntry } from '../bibtex.ts';
import { claimItem, originalItem, pinpointOf } from '../csl.ts';
import { plainText } from '../markup.ts';
import { createReferences } from '../references.ts';
import { formatRis } from '../ris.ts';
import { EDITION, loadFixture } from './fixture.ts';

type Original = Commentary['original'];

/** A kind of record, and its expected references. */
interface Kind {
  readonly record: Partial<{ readonly [Key in keyof Original]: Original[Key] | undefined }>;
  /** In a sentence; as the subject of “states”; in short. */
  readonly words: readonly [authors: string, speaker: string, short: string];
  readonly bibtex?: string;
  readonly ris?: string;
  readonly apa: string;
  readonly chicago: string;
}

const at = 'https://notes.example/silt';
const TITLE = 'Is the harbour silting up?';
const HEAD = '“Is the Harbour Silting Up?”';
const PLACE = `Harbour Notes, Harbour Institute, September 9, 2021. ${at}.`;
const apaOf = (author: string): string => `${author} (2021, September 9). ${TITLE} Harbour Notes. ${at}`;
const byName = (authorNames: Original['authorNames']): Kind['record'] => ({ authorNames });

const kinds: Readonly<Record<string, Kind>> = {
  'one name': {
    record: byName([{ family: 'Ibn Sina' }]),
    words: ['Ibn Sina', 'Ibn Sina states', 'Ibn Sina'],
    bibtex: 'author={{Ibn Sina}}',
    ris: 'AU  - Ibn\u00a0Sina,',
    apa: apaOf('Ibn Sina.'),
    chicago: `Ibn Sina. ${HEAD} ${PLACE}`,
  },
  'several authors': {
    record: byName([
      { family: 'Sand', given: 'Jo' },
      { family: 'Berg', given: 'Anna' },
      { family: 'Moor', given: 'Max' },
    ]),
    words: ['Jo Sand, Anna Berg and Max Moor', 'Sand, Berg and Moor state', 'J. Sand, A. Berg and M. Moor'],
    bibtex: 'author={Sand, Jo and Berg, Anna and Moor, Max}',
    ris: 'AU  - Sand, Jo\r\nAU  - Berg, Anna\r\nAU  - Moor, Max',
    apa: apaOf('Sand, J., Berg, A., & Moor, M.'),
    chicago: `Sand, Jo, Anna Berg, and Max Moor. ${HEAD} ${PLACE}`,
  },
  'an organisation': {
    record: byName([{ literal: 'Board of Harbours and Ports' }]),
    words: ['Board of Harbours and Ports', 'Board of Harbours and Ports states', 'Board of Harbours and Ports'],
    bibtex: 'author={{Board of Harbours and Ports}}',
    ris: 'AU  - Board\u00a0of\u00a0Harbours\u00a0and\u00a0Ports,',
    apa: apaOf('Board of Harbours and Ports.'),
    chicago: `Board of Harbours and Ports. ${HEAD} ${PLACE}`,
  },
  nobody: {
    record: { authors: [], authorNames: [] },
    words: ['', 'the text states', ''],
    apa: `${TITLE} (2021, September 9). Harbour Notes. ${at}`,
    chicago: `Harbour Institute. ${HEAD} Harbour Notes, September 9, 2021. ${at}.`,
  },
  'Jr.': {
    record: byName([{ family: 'King', given: 'Martin Luther', suffix: 'Jr.' }]),
    words: ['Martin Luther King Jr.', 'King states', 'M. L. King Jr.'],
    bibtex: 'author={King, Jr., Martin Luther}',
    ris: 'AU  - King, Martin Luther, Jr.',
    apa: apaOf('King, M. L., Jr.'),
    chicago: `King, Martin Luther, Jr. ${HEAD} ${PLACE}`,
  },
  'a particle that stays': {
    record: byName([{ family: 'Gogh', given: 'Vincent', 'non-dropping-particle': 'van' }]),
    words: ['Vincent van Gogh', 'van Gogh states', 'V. van Gogh'],
    bibtex: 'author={van Gogh, Vincent}',
    ris: 'AU  - van Gogh, Vincent',
    apa: apaOf('van Gogh, V.'),
    chicago: `Gogh, Vincent van. ${HEAD} ${PLACE}`,
  },
  'a particle that goes': {
    record: byName([{ family: 'Alembert', given: 'Jean', 'dropping-particle': 'd’' }]),
    words: ['Jean d’Alembert', 'Alembert states', 'J. d’Alembert'],
    bibtex: 'author={d’Alembert, Jean}',
    ris: 'AU  - d’Alembert, Jean',
    apa: apaOf('Alembert, J. d’.'),
    chicago: `Alembert, Jean d’. ${HEAD} ${PLACE}`,
  },
  'Chinese script': {
    record: byName([{ family: '毛', given: '泽东' }]),
    words: ['毛泽东', '毛泽东 states', '毛泽东'],
    bibtex: 'author={毛, 泽东}',
    ris: 'AU  - 毛, 泽东',
    apa: apaOf('毛泽东.'),
    chicago: `毛泽东. ${HEAD} ${PLACE}`,
  },
  'Arabic script': {
    record: byName([{ family: 'محفوظ', given: 'نجيب' }]),
    words: ['نجيب محفوظ', 'محفوظ states', 'نجيب محفوظ'],
    bibtex: 'author={محفوظ, نجيب}',
    ris: 'AU  - محفوظ, نجيب',
    apa: apaOf('محفوظ, ن.'),
    chicago: `محفوظ, نجيب. ${HEAD} ${PLACE}`,
  },
  'no date': {
    record: { issued: undefined },
    words: ['Jo Sand', 'Sand states', 'J. Sand'],
    apa: `Sand, J. (n.d.). ${TITLE} Harbour Notes. Retrieved [day of access], from ${at}`,
    chicago: `Sand, Jo. ${HEAD} Harbour Notes, Harbour Institute. Accessed [day of access]. ${at}.`,
  },
  'no publisher': {
    record: { publisher: undefined },
    words: ['Jo Sand', 'Sand states', 'J. Sand'],
    apa: apaOf('Sand, J.'),
    chicago: `Sand, Jo. ${HEAD} Harbour Notes, September 9, 2021. ${at}.`,
  },
  'no series': {
    record: { series: undefined },
    words: ['Jo Sand', 'Sand states', 'J. Sand'],
    apa: `Sand, J. (2021, September 9). ${TITLE} ${at}`,
    chicago: `Sand, Jo. ${HEAD} Harbour Institute, September 9, 2021. ${at}.`,
  },
  'a title alone': {
    record: { authors: [], authorNames: [], issued: undefined, publisher: undefined, series: undefined, url: null },
    words: ['', 'the text states', ''],
    bibtex: '@misc{harbour-original,',
    apa: `${TITLE} (n.d.).`,
    chicago: HEAD,
  },
};

/** What a missing field may leave in a text. */
const TRACES = /undefined|null\b|NaN|,\s*[,.;)]|\(\s*\)|\bby [,.]|^\s*[,.]|\.\s?\.|“”|\s,| {2}/;

const references = createReferences({ styles: ['apa', 'chicago-notes', 'harvard'] });

for (const [name, { record, words, bibtex, ris, apa, chicago }] of Object.entries(kinds)) {
  test(`a record with ${name} reads well in every form`, async () => {
    const fixture = await loadFixture();
    const known = { url: at, issued: { edtf: '2021-09-09', year: 2021, verified: true }, ...record };
    const claim = fixture.claim('4.2a', fixture.own, known as Partial<Original>);
    const { original } = claim.commentary;
    const item = originalItem(claim.commentary);
    const [authors, speaker, short] = words;
    expect(authorsInWords(original)).toBe(authors);
    expect(speakersState(original)).toBe(speaker);
    const entry = claimItem(claim, fixture.site, EDITION);
    expect(entry.genre).toBe(
      `restatement of para. 4 of “Is the Harbour Silting Up?”${short === '' ? '' : ` by ${short}`}`,
    );
    expect(formatBibtexEntry(item)).toContain(bibtex ?? '@online{harbour-original,');
    expect(formatRis([item])).toContain(ris ?? 'TI  - Is the harbour silting up?');

    const styled = references.toOriginal(claim.commentary, pinpointOf(claim));
    const entries = styled.map(({ reference }) => plainText(reference.entry));
    expect(entries.slice(0, 2)).toEqual([apa, chicago]);
    const texts = [
      ...styled.flatMap(({ reference: { citation } }) => plainText(citation)),
      ...entries,
      workInWords(original),
      recordInWords(original),
      kickerInWords(original),
      rightsInWords({ original }),
      entry.note ?? '',
      ...JSON.stringify(item)
        .split('"')
        .filter((text) => /\p{L}/u.test(text)),
    ];
    // The styles themselves have “?,” and “J., B.”.
    expect(texts.filter((text) => TRACES.test(text.replace(/(?<=\p{L})\.,|, \.|\?[,.]/gu, '')))).toEqual([]);
  });
}

test('an inferred year has no brackets in BibTeX and RIS, and is marked as uncertain if the format allows it', async () => {
  const fixture = await loadFixture();
  const issued = { edtf: '2021', year: 2021, verified: false };
  const { commentary } = fixture.claim('4.2a', fixture.own, { issued });
  const item = originalItem(commentary);
  const fields = formatBibtexEntry(item).split('\n');
  expect(fields.filter((line) => /^(?:year|date)=/.test(line))).toEqual(['year={2021},', 'date={2021?},']);
  expect(formatRis([item])).toContain('PY  - 2021\r\n');
  const apa = references.toOriginal(commentary).find(({ id }) => id === 'apa');
  expect(plainText(apa?.reference.entry ?? [])).toContain('([2021])');
});
