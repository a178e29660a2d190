import { expect, test } from 'playwright/test';
import { parseMarkup, plainText, STAND_IN_NOTE } from '../markup.ts';
import type { Reference } from '../engine.ts';
import {
  type Blank,
  isPlainTitle,
  isPlainTitleInTwo,
  isPlainWork,
  openReference,
  STAND_IN_TITLE,
  STAND_IN_URL,
  STAND_IN_WORK,
} from '../stand-in.ts';

test('keeps only italics of the processor’s markup', () => {
  expect(parseMarkup('  <div class="csl-entry">A &#38; B, <i>C &amp; D</i> &#60;x&#62;</div>\n')).toEqual([
    { kind: 'text', text: 'A & B, ' },
    { kind: 'emphasis', text: 'C & D' },
    { kind: 'text', text: ' <x>' },
  ]);
});

test('has placeholders for what only the reader knows', () => {
  const text = parseMarkup('at: x (Accessed: 31 December 9999).');
  expect(text).toEqual([
    { kind: 'text', text: 'at: x (Accessed: ' },
    { kind: 'access-day', order: 'day-first' },
    { kind: 'text', text: ').' },
  ]);
  expect(plainText(text)).toBe('at: x (Accessed: [day of access]).');
  expect(parseMarkup('Retrieved December 31, 9999')[1]).toEqual({ kind: 'access-day', order: 'month-first' });
  expect(parseMarkup('[cited 9999 Dec 31]')[1]).toEqual({ kind: 'access-day', order: 'year-first' });
  expect(plainText(parseMarkup(`Sand (n ${STAND_IN_NOTE}) para 7.`))).toBe('Sand (n [number]) para 7.');
});

test('has no number for an entry, because it depends on the reader’s list', () => {
  const entry =
    '<div class="csl-entry"><div class="csl-left-margin">1.</div><div class="csl-right-inline">Sand J.</div></div>';
  expect(plainText(parseMarkup(entry))).toBe('Sand J.');
});

for (const markup of ['<script>x</script>', '<span style="x">y</span>', '<i onclick="x">y</i>', 'a &copy; b']) {
  test(`refuses ${markup}`, () => {
    expect(() => parseMarkup(markup)).toThrow('Unexpected');
  });
}

test('replaces stand-ins', () => {
  const reference = { citation: [text(`“${STAND_IN_TITLE}”`)], entry: [text(`${STAND_IN_TITLE}, ${STAND_IN_URL}`)] };
  const filled = fillIn(reference, [
    { standIn: STAND_IN_TITLE, real: '¶7.3 Lamps', needed: true },
    { standIn: STAND_IN_URL, real: 'https://a.example/$&', needed: true },
  ]);
  expect(filled).toEqual({ citation: [text('“¶7.3 Lamps”')], entry: [text('¶7.3 Lamps, https://a.example/$&')] });
});

for (const [what, printed] of Object.entries({
  'is gone': '¶',
  'has other capitals': STAND_IN_TITLE.toUpperCase(),
  'is cut short': STAND_IN_TITLE.slice(0, -1),
})) {
  test(`fills in nothing if a stand-in ${what}`, () => {
    const reference = { citation: [], entry: [text(printed)] };
    expect(fillIn(reference, [{ standIn: STAND_IN_TITLE, real: '¶7.3 Lamps', needed: true }])).toBeUndefined();
  });
}

test('fills in nothing if a stand-in is unchanged in one form and altered in another', () => {
  const standIns = [{ standIn: STAND_IN_TITLE, real: '¶7.3 Lamps', needed: true }];
  const entry = [text(STAND_IN_TITLE)];
  expect(fillIn({ entry, citation: [text(STAND_IN_TITLE.toUpperCase())] }, standIns)).toBeUndefined();
  expect(fillIn({ entry, citation: [], short: [text('98765, 4')] }, standIns)).toBeUndefined();
});

test('a stand-in that is not needed may be absent', () => {
  const standIns = [
    { standIn: STAND_IN_TITLE, real: '¶7.3 Lamps', needed: true },
    { standIn: STAND_IN_URL, real: 'https://a.example/' },
  ];
  const [entry, citation] = [[text(`${STAND_IN_TITLE}.`)], [text('Sand')]];
  expect(fillIn({ entry, citation }, standIns)).toEqual({ entry: [text('¶7.3 Lamps.')], citation });
});

test('a title is plain if styles change only its capitals', () => {
  const titles = [
    '¶7.3 Al-Qa’ida’s lamps, 2020–21',
    '¶7.3 The ‘old’ lamp',
    '¶7.3 The keepers’ lamp',
    '¶7.3 Oil & wick',
    '¶7.3 Lamps of the U.S.',
  ];
  expect(titles.map(isPlainTitle)).toEqual([true, false, false, false, false]);
});

test('a title may have one colon, between words', () => {
  const titles = [
    'Harbour: The lamp',
    'The lamp',
    'Harbour: The lamp: Oil',
    ': The lamp',
    'Harbour: ‘The’ lamp',
    'Harbour:',
  ];
  expect(titles.map(isPlainTitleInTwo)).toEqual([true, true, false, false, false, false]);
});

test('an article is plain if its end does not affect what follows', () => {
  const works = [
    '“Is the Lamp: Lit?” by A. Sand and B. Quay',
    STAND_IN_WORK,
    '“The Lamp”',
    '“The Lamp.” by A. Sand',
    '“The ‘Old’ Lamp” by A. Sand',
    '“The “Old” Lamp” by A. Sand',
    '“The Lamp” by A. Sand Jr.',
    '“The Lamp” by the Board of Oil & Wick',
  ];
  expect(works.map(isPlainWork)).toEqual([true, true, false, false, false, false, false, false]);
});

/** Fills in the blanks of a reference. */
function fillIn(reference: Reference, standIns: readonly (Blank & { readonly real: string })[]): Reference | undefined {
  return openReference(reference, standIns)?.(standIns.map(({ real }) => real));
}

function text(words: string) {
  return { kind: 'text', text: words } as const;
}
