import { expect, test } from 'playwright/test';
import { textDirective } from '../text-fragment.ts';

test('a few words are given in full, and signs with a meaning in a directive are escaped', () => {
  expect(textDirective('Al-Qa’ida, & others')).toBe(':~:text=Al%2DQa%E2%80%99ida%2C%20%26%20others');
});

test('many words are given by their beginning and end', () => {
  const words = 'one two three four five six seven eight nine ten eleven';
  expect(textDirective(words)).toBe(':~:text=one%20two%20three%20four,eight%20nine%20ten%20eleven');
});

test('words that occur more than once in the text are given with the words before them', () => {
  const text = 'The gate was shut. In June the gate was open.';
  expect(textDirective('gate was', 'In June the', text)).toBe(':~:text=In%20June%20the-,gate%20was');
  expect(textDirective('gate was open', 'In June the', text)).toBe(':~:text=gate%20was%20open');
});

test('nothing selected gives nothing', () => {
  expect(textDirective('  ')).toBe('');
});
