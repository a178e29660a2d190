import { expect, test } from 'playwright/test';
import { breakLines, fitText, measureWords } from '../text-layout.ts';
import { evenMetrics } from './fonts.ts';

const metrics = evenMetrics();

// Every letter is half an em: a line of 10 em holds 20 letters.
const CASES: readonly { name: string; text: string; width: number; lines: string[] | undefined }[] = [
  { name: 'a text that fits stays on one line', text: 'a short claim here', width: 10, lines: ['a short claim here'] },
  { name: 'a line may be exactly full', text: 'abcd efgh', width: 4.5, lines: ['abcd efgh'] },
  {
    name: 'lines come out even rather than full',
    text: 'aaaa bbbb cccc dddd eeee ffff',
    width: 12,
    lines: ['aaaa bbbb cccc', 'dddd eeee ffff'],
  },
  { name: 'no more lines than are needed', text: 'aaaaaaaa bb cccccccc', width: 8, lines: ['aaaaaaaa bb', 'cccccccc'] },
  {
    name: 'a line does not end in a very short word',
    text: 'wordy words a wordy word',
    width: 6.5,
    lines: ['wordy words', 'a wordy word'],
  },
  {
    name: 'a line does not begin with a dash',
    text: 'one two three – four five',
    width: 8,
    lines: ['one two three –', 'four five'],
  },
  {
    name: 'a hyphened name is not broken',
    text: 'sources of Al-Qaida say',
    width: 8,
    lines: ['sources of', 'Al-Qaida say'],
  },
  { name: 'a word wider than the line cannot be set', text: 'incomprehensibilities', width: 8, lines: undefined },
];

for (const { name, text, width, lines } of CASES) {
  test(name, () => {
    expect(breakLines(measureWords(text, metrics), width)).toEqual(lines);
  });
}

const STEPS = [
  { size: 40, leading: 50 },
  { size: 20, leading: 25 },
] as const;

test('a text takes the largest size that fits', () => {
  const room = { width: 200, height: 100 };
  expect(fitText('aaaa bbbb cccc', STEPS, room, metrics)).toEqual({
    size: 40,
    leading: 50,
    lines: ['aaaa bbbb', 'cccc'],
  });
  expect(fitText('aaaa bbbb cccc dddd eeee', STEPS, room, metrics)).toMatchObject({ size: 20 });
});

test('a text too long for the smallest size ends in an ellipsis', () => {
  const room = { width: 100, height: 50 };
  expect(fitText('aaaa bbbb, cccc dddd, eeee ffff', STEPS, room, metrics).lines).toEqual(['aaaa bbbb,', 'cccc dddd…']);
});

test('a word wider than the room at the smallest size is cut', () => {
  const room = { width: 100, height: 25 };
  expect(fitText('incomprehensibilities', STEPS, room, metrics).lines).toEqual(['incompreh…']);
});
