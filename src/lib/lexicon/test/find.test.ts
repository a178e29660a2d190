import { expect, test } from 'playwright/test';
import { findCues, type Lexicon } from '../find.ts';

const LEXICON: Lexicon = {
  complete: false,
  probable: [],
  possible: ['may well', 'may'],
  open: [],
  hearsay: [],
  attribution: ['said'],
  not: { hedge: ['in may'], attribution: [] },
  names: [],
  examples: { probable: [], possible: ['may'], open: [], attribution: ['said'] },
};

const words = (text: string): string[] => findCues(text, LEXICON, ['possible', 'attribution']).map(({ word }) => word);

test('finds the longest words, and none that overlap an exception', () => {
  expect(words('It may well burn, he said.')).toEqual(['may well', 'said']);
  expect(words('It was lit in May.')).toEqual([]);
  expect(words('What was lit in May well before dawn may burn.')).toEqual(['may']);
});
