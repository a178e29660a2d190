/** Parts of a query: references, dates, signs, terms, words. */
import { expect, test } from 'playwright/test';
import { findNumber, parseReference } from '../reference.ts';
import { isInSpan, parseSpans } from '../spans.ts';
import { parseSyntax } from '../syntax.ts';
import { findTerm, termsUnder } from '../terms.ts';
import { daysIn, findDate, meets } from '../when.ts';
import { keyOf, keysOf } from '../words.ts';

const day = (date: string): number => Date.parse(date) / 86_400_000;

for (const query of [
  '7.3',
  '¶7.3',
  '¶ 7.3',
  'claim 7.3',
  'Claim ¶7.3',
  '7:3',
  '7,3',
  '§7.3',
  '#c7-3',
  'c7-3',
  '７.３',
  '٧٫٣',
  '۷٫۳',
  'para 7.3',
  'paragraph 7, sentence 3',
  'paragraph 7 sentence 3',
  'Para. 7, sent. 3',
  'Abs. 7 Satz 3',
  '(7.3)',
  'Para 7(3)',
  '¶7 s 3',
  '[¶7.3]',
  '“7.3”',
  '7.3?',
  '3rd sentence of the 7th paragraph',
  'sentence 3 of paragraph 7',
  '3rd sentence of paragraph 7',
  'safe-haven/c7-3/',
  'example.org/safe-haven#c7-3',
])
  test(`“${query}” is a reference`, () => {
    expect(parseReference(query)).toMatchObject({ paragraph: 7, sentence: 3, isMarked: true });
  });

test('a paragraph, a letter and a pasted address are references', () => {
  for (const query of ['para. 14', 'paragraph 14', '¶14', 'p. 14', '§ 14'])
    expect(parseReference(query), query).toMatchObject({ paragraph: 14, isMarked: true });
  expect(parseReference('8.2 b')).toMatchObject({ paragraph: 8, sentence: 2, part: 'b' });
  for (const address of [
    'https://example.org/repo/safe-haven/c7-3/',
    '/safe-haven/#c7-3',
    'https://x.org/safe-haven/c7-3/?on=2026-01-01#e1',
    'localhost:8080/safe-haven/c7-3/',
    'x.org/safe-haven/#c7-3',
  ])
    expect(parseReference(address), address).toMatchObject({ paragraph: 7, sentence: 3, commentary: 'safe-haven' });
  expect(parseReference('x.org/#c7-3')).toEqual({ paragraph: 7, sentence: 3, part: '', isMarked: true });
  expect(parseReference('https://example.org/entities/al-qaida/')).toEqual({ path: '/entities/al-qaida/' });
  expect(parseReference('14')).toMatchObject({ isMarked: false });
});

for (const [query, ...expected] of [
  ['7.3, 7.4', '#0007.003', '#0007.004'],
  ['7.3,7.4', '#0007.003', '#0007.004'],
  ['7.3 and 7.4', '#0007.003', '#0007.004'],
  ['¶7.3, 7.5, and ¶8.2b', '#0007.003', '#0007.005', '#0008.002'],
  ['7.3-7.4', '#0007.003 #0007.004'],
  ['¶7.3–7.4', '#0007.003 #0007.004'],
  ['¶¶ 7.3 – 7.5', '#0007.003 #0007.004 #0007.005'],
  ['7.3–4', '#0007.003 #0007.004'],
  ['c7-3, c7-4', '#0007.003', '#0007.004'],
  ['٧٫٣ & ٧٫٤', '#0007.003', '#0007.004'],
  ['7.3 and 4', '#0007.003', '#0007.004'],
  ['paragraph 7, sentences 3 and 4', '#0007.003', '#0007.004'],
  ['claims 7.3 to 7.4; 9.1', '#0007.003 #0007.004', '#0009.001'],
  ['8.2a–c', '#0008.002'],
  ['¶7 and 9', '#0007.', '#0009.'],
  ['¶7 to ¶8', '#0007. #0008.'],
  ['pp. 7–8', '#0007. #0008.'],
  ['paras 7-8', '#0007. #0008.'],
] as const)
  test(`“${query}” is several claims`, () => {
    expect(parseReference(query)).toBeUndefined();
    expect(parseSpans(query)?.map(({ prefixes }) => prefixes.join(' '))).toEqual(expected);
  });

test('a span includes its ends and everything between them, letters too', () => {
  const [span] = parseSpans('8.2b–8.4') ?? [];
  const isIn = (key: string): boolean | undefined => span && isInSpan(key, span);
  expect(['#0008.002b', '#0008.002c', '#0008.003', '#0008.004', '#0008.004a'].map(isIn)).toEqual(
    Array.from({ length: 5 }, () => true),
  );
  expect(['#0008.002a', '#0008.005', '#0007.003'].map(isIn)).toEqual([false, false, false]);
});

test('other numbers are not claims', () => {
  for (const query of [
    '2020-2021',
    '2020, 2021',
    '7 and 9',
    '7.4–7.3',
    '7.3–8.2',
    '7.3 and Kabul',
    '1.1–1.999',
    'a, b',
  ])
    expect(parseSpans(query), query).toBeUndefined();
});

test('years, names and words are not references', () => {
  for (const query of [
    '2020–21',
    '2020-2021',
    'c',
    'claim',
    'seven',
    '7 groups',
    '1.2.3',
    '9/11',
    'US/Taliban',
    'pp. 7–8',
    '80s',
    'P5',
    '',
  ])
    expect(parseReference(query), query).toBeUndefined();
});

test('the number of a claim is found among other words', () => {
  for (const [query, typed] of [
    ['Giustozzi 7.3', '7.3'],
    ['(Giustozzi, n.d., para. 7.3)', 'para. 7.3'],
    ['RUSI ¶7.3', '¶7.3'],
    ['asim umar 7:3', '7:3'],
  ] as const)
    expect(findNumber(query)?.typed, query).toBe(typed);
  expect(findNumber('paragraph 7 of the commentary')).toMatchObject({ paragraph: 7, typed: 'paragraph 7' });
  expect(findNumber('claim 7 of the commentary')).toMatchObject({ paragraph: 7, typed: 'claim 7' });
  for (const query of ['7 groups', '1.2.3', '7.3%', '12.11.2020', 'seven 2020', 'group 7'])
    expect(findNumber(query), query).toBeUndefined();
});

test('an amount or a short mark among other words is not the number of a claim', () => {
  for (const query of [
    '3.2 million refugees',
    '3.2 per cent of them',
    '7.3 % of them',
    '$3.2 for each',
    '€ 3.2 for each',
    '4.2 km away',
    'Taliban claims 3 killed',
    'C4 explosives',
    'P5 members',
    'no 3 official',
    'no. 7 commander',
    'section 8 company',
  ])
    expect(findNumber(query), query).toBeUndefined();
});

const dates: [query: string, from: string, to: string, rest: string][] = [
  ['november 2020', '2020-11-01', '2020-12-01', ''],
  ['Nov. 2020', '2020-11-01', '2020-12-01', ''],
  ['killed in November 2020', '2020-11-01', '2020-12-01', 'killed'],
  ['15 august 2021', '2021-08-15', '2021-08-16', ''],
  ['August 15, 2021', '2021-08-15', '2021-08-16', ''],
  ['2021-08-15 kabul', '2021-08-15', '2021-08-16', 'kabul'],
  ['2020–21', '2020-01-01', '2022-01-01', ''],
  ['1998–99', '1998-01-01', '2000-01-01', ''],
  ['between 2019 and 2021', '2019-01-01', '2022-01-01', ''],
  ['summer 2019', '2019-06-01', '2019-09-01', ''],
  ['early 2021', '2021-01-01', '2021-05-01', ''],
  ['May–July 2021', '2021-05-01', '2021-08-01', ''],
  ['novembre 2020', '2020-11-01', '2020-12-01', ''],
  ['ноябрь 2020', '2020-11-01', '2020-12-01', ''],
  ['2020年11月', '2020-11-01', '2020-12-01', ''],
  ['٢٠٢١', '2021-01-01', '2022-01-01', ''],
  ['15/08/2021', '2021-08-15', '2021-08-16', ''],
  ['08/15/2021', '2021-08-15', '2021-08-16', ''],
  ['12.11.2020', '2020-11-12', '2020-11-13', ''],
  ['2021/8/15', '2021-08-15', '2021-08-16', ''],
  ['2020-11', '2020-11-01', '2020-12-01', ''],
  ['11/2020', '2020-11-01', '2020-12-01', ''],
  ['2010-12', '2010-01-01', '2013-01-01', ''],
  ['end of 2020', '2020-09-01', '2021-01-01', ''],
  ['beginning of 2021', '2021-01-01', '2021-05-01', ''],
];
for (const [query, from, to, rest] of dates)
  test(`“${query}” is a date`, () => {
    expect(findDate(query)).toMatchObject({ when: { from: day(from), to: day(to) }, rest });
  });

test('a date may be open-ended, and other numbers are not dates', () => {
  expect(findDate('attacks since May 2021')).toMatchObject({
    when: { from: day('2021-05-01'), to: Infinity },
    rest: 'attacks',
  });
  expect(findDate('before 2020')).toMatchObject({ when: { from: -Infinity, to: day('2020-01-01') } });
  // “until” includes the month; “after” does not.
  expect(findDate('until May 2021')).toMatchObject({ when: { from: -Infinity, to: day('2021-06-01') } });
  expect(findDate('after May 2021')).toMatchObject({ when: { from: day('2021-06-01'), to: Infinity } });
  expect(findDate('45 May 2021')).toMatchObject({ when: { words: 'May 2021' }, rest: '45' });
  for (const query of ['7.3', '9/11', '300 members', 'may', '12021']) expect(findDate(query), query).toBeUndefined();
  expect(meets({ from: 1, to: 3 }, { from: 3, to: 4 })).toBe(false);
  expect(meets({ from: 1, to: 3 }, { from: 2, to: Infinity })).toBe(true);
});

test('a day or a month without a year is that of any year', () => {
  const meet = (query: string, from: string, to: string): boolean | undefined => {
    const when = findDate(query)?.when;
    return when && meets(when, { from: day(from), to: to === '' ? Infinity : day(to) });
  };
  for (const query of ['15 august', 'Aug 15', '15th of August', 'in august', 'since August']) {
    expect(meet(query, '2021-08-15', '2021-08-16'), query).toBe(true);
    expect(meet(query, '1998-08-15', '1998-08-16'), query).toBe(true);
    expect(meet(query, '2021-07-15', '2021-07-16'), query).toBe(false);
    expect(meet(query, '2021-01-01', '2022-01-01'), query).toBe(false);
  }
  expect(meet('15 august', '2021-08-01', '2021-09-01')).toBe(false);
  expect(meet('since may', '2021-05-01', '')).toBe(true);
  expect(meet('since may', '2021-06-01', '')).toBe(false);
  expect(findDate('attacks in may')).toMatchObject({ when: { words: 'may' }, rest: 'attacks' });
  for (const query of ['they may', '15 groups', 'in kabul', '45 august'])
    expect(findDate(query), query).toBeUndefined();
  // These words mean nothing without a year.
  for (const query of ['before august', 'until 15 august', 'killed after August 15'])
    expect(findDate(query), query).toBeUndefined();
});

test('a short span has a day or a month if it touches it, in leap years and over New Year too', () => {
  const meet = (query: string, from: string, to: string): boolean | undefined => {
    const when = findDate(query)?.when;
    return when && meets(when, { from: day(from), to: day(to) });
  };
  for (const query of ['22 september', '23 september', 'in september'])
    expect(meet(query, '2019-09-22', '2019-09-24'), query).toBe(true);
  for (const query of ['21 september', '24 september', 'in october'])
    expect(meet(query, '2019-09-22', '2019-09-24'), query).toBe(false);
  for (const query of ['29 february', 'in february']) expect(meet(query, '2020-02-29', '2020-03-01'), query).toBe(true);
  expect(meet('1 march', '2020-02-29', '2020-03-01')).toBe(false);
  expect(meet('1 march', '2021-03-01', '2021-03-02')).toBe(true);
  for (const query of ['30 december', '1 january', 'in january'])
    expect(meet(query, '2019-12-30', '2020-01-02'), query).toBe(true);
  expect(meet('in november', '2019-12-30', '2020-01-02')).toBe(false);
});

test('a date is found after other words and numbers', () => {
  for (const [query, words, rest] of [
    ['2 leaders killed 15 august', '15 august', '2 leaders killed'],
    ['14 members killed on 23 september', '23 september', '14 members killed'],
    ['attacks in Afghanistan in may', 'may', 'attacks in Afghanistan'],
    ['in Kabul since march', 'since march', 'in Kabul'],
  ] as const)
    expect(findDate(query), query).toMatchObject({ when: { words }, rest });
});

test('“may” after a number is a month only if nothing else suggests the verb', () => {
  for (const query of [
    '10 may',
    '10th may raids',
    'raids on 10 may',
    'raids by 10 may',
    '10 May raids',
    '10 may 2021 raids',
  ])
    expect(findDate(query), query).toBeDefined();
  for (const query of ['at least 5 may leave', '10 may attacks']) expect(findDate(query), query).toBeUndefined();
});

test('the days that a text mentions are found', () => {
  expect(daysIn('On 22–23 September, or the 1st of May 2021; by August 15, 2021. Some 15 men left in August.')).toEqual(
    ['23 september', '1 may', '15 august'],
  );
});

test('signs have an effect or are reported', () => {
  expect(parseSyntax('"buy time" talks -pakistan')).toEqual({
    text: 'talks',
    phrases: ['buy time'],
    excluded: ['pakistan'],
    ignored: [],
  });
  expect(parseSyntax('“low key” -"safe haven"')).toMatchObject({
    phrases: ['low key'],
    excluded: ['safe haven'],
    text: '',
  });
  expect(parseSyntax('kabul AND (herat) OR taliban* type:report +raid')).toMatchObject({
    text: 'kabul (herat) taliban report raid',
    ignored: ['AND', 'OR', 'type:', '*', '+'],
  });
  expect(parseSyntax('Haqqani-Netzwerk al-Qaida 2020-21')).toMatchObject({
    excluded: [],
    ignored: [],
    text: 'Haqqani-Netzwerk al-Qaida 2020-21',
  });
});

test('terms mean values of filters', () => {
  expect(findTerm(['forecasts'])).toMatchObject({ facet: 'type', values: ['forecast'] });
  expect(findTerm(['anonymous', 'sources'])).toMatchObject({
    facet: 'voice',
    values: ['unnamed-person', 'unnamed-people'],
    length: 2,
  });
  expect(findTerm(['author'])).toMatchObject({ facet: 'voice', values: ['author'] });
  expect(findTerm(['denied'])).toMatchObject({ facet: 'polarity', values: ['denied'] });
  expect(findTerm(['kabul'])).toBeUndefined();
  expect(termsUnder('poss')).toMatchObject([{ facet: 'certainty', values: ['possible'] }]);
});

test('a word has one key in British and American spelling and in all its forms', () => {
  for (const forms of [
    ['organisation', 'organization', 'organisations', 'organized', 'organise'],
    ['defence', 'defense'],
    ['labour', 'labor', 'labours'],
    ['centre', 'center', 'centres'],
    ['travelled', 'traveled', 'travelling', 'traveling'],
    ['programme', 'program', 'programs'],
    ['killed', 'killing', 'killers', 'kills'],
    ['minister', 'ministers', 'ministerial', 'ministries'],
    ['withdrew', 'withdrawal', 'withdrawn'],
    ['analyse', 'analyze', 'analysed'],
  ])
    expect(new Set(forms.map(keyOf)).size, forms.join()).toBe(1);
  expect(new Set(['paktia', 'paktika', 'herat', 'here', 'four', 'for', 'raid', 'rate'].map(keyOf)).size).toBe(8);
  expect(keyOf('authors')).not.toBe(keyOf('authorised'));
});

test('a text has the keys of its words; hyphenated words have those of their parts and of the whole', () => {
  expect(keysOf('Its low-key presence')).toEqual(['it', 'low', 'kei', 'lowkei', 'presens']);
  expect(keysOf('塔利班')).toEqual(expect.arrayContaining([expect.any(String)]));
});
