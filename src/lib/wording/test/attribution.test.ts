import { expect, test } from 'playwright/test';
import {
  corroborated,
  carriedOn,
  cuesInPieces,
  handedOn,
  isOwn,
  saidInWords,
  sayingSoInWords,
  whoSays,
} from '../attribution.ts';
import { plain } from '../piece.ts';
import { attribution, claim, source } from './records.ts';

const one = source('One Al-Qa’ida source');
const several = source('Taliban sources', { plural: true });
const media = source('Media reports', { plural: true, asWorded: ['media reports'] });
const said = (
  attributions: ReturnType<typeof attribution>[],
  certainty: 'stated' | 'probable' | 'possible' | 'open' = 'stated',
) => saidInWords(claim({ attributions, certainty }));

test('a doubt is also given in the article’s own words', () => {
  const hedged = claim({ certainty: 'probable', cue: 'seems' });
  expect(saidInWords(hedged)).toBe('The author thinks it likely (“seems”).');
  expect(saidInWords(claim({ cue: 'likely' }))).toBe('The author states it.');
});

test('the author’s own statement needs no stance', () => {
  expect(saidInWords(claim())).toBe('The author states it.');
});

test('one source takes a singular verb, and the author’s stance is given', () => {
  expect(said([attribution(one)])).toBe(
    'One Al-Qa’ida source states it; the author reports it without vouching for it.',
  );
});

test('several take a plural verb', () => {
  expect(said([attribution(several)], 'probable')).toBe(
    'Taliban sources think it likely; the author reports it without vouching for it.',
  );
  expect(said([attribution(several)], 'possible')).toMatch(/^Taliban sources raise it as possible/);
  expect(said([attribution(several)], 'open')).toMatch(/^Taliban sources leave it open/);
});

test('a document suggests where a person thinks', () => {
  const analysis = source('An unpublished analysis', { voice: 'document' });
  expect(said([attribution(analysis)], 'probable')).toMatch(/^An unpublished analysis suggests it;/);
  expect(said([attribution(analysis), attribution(several)], 'probable')).toMatch(/ think it likely;/);
});

test('two sources take a plural verb, and only names keep a capital within the sentence', () => {
  expect(whoSays(claim({ attributions: [attribution(several), attribution(one)] }))).toBe(
    'Taliban sources and one Al-Qa’ida source',
  );
  expect(whoSays(claim({ attributions: [attribution(one), attribution(media)] }))).toBe(
    'One Al-Qa’ida source and media reports',
  );
  expect(said([attribution(one), attribution(source('Al-Qa’ida'))])).toMatch(
    /^One Al-Qa’ida source and Al-Qa’ida state it/,
  );
});

test('different stances are all given', () => {
  const words = said([attribution(one), attribution(several, { stance: 'endorses' })]);
  expect(words).toMatch(/the author reports it without vouching for it and reports it as established\.$/);
});

test('a statement without a source says so, at every level of certainty', () => {
  const nobody = source('Somebody the article does not name', { voice: 'unspecified' });
  expect(said([attribution(nobody)])).toBe(
    'The article does not say who states it; the author reports it without vouching for it.',
  );
  expect(said([attribution(nobody)], 'possible')).toMatch(/^The article does not say who raises it as possible;/);
});

test('quoted sources are given outermost first, with a comma before the verb', () => {
  const quoting = attribution(one, {
    through: [
      { source: several, cue: 'told' },
      { source: media, cue: 'saw' },
    ],
  });
  expect(whoSays(claim({ attributions: [quoting] }))).toBe(
    'One Al-Qa’ida source, quoting Taliban sources, quoting media reports',
  );
  expect(sayingSoInWords(claim({ attributions: [attribution(several), quoting] }))).toBe(
    'Taliban sources and one Al-Qa’ida source, quoting Taliban sources, quoting media reports, state it',
  );
});

test('a claim that continues another names the claim with the cue', () => {
  const origin = claim({ id: '7.1' });
  const carried = claim({ attributions: [attribution(one, { carried: origin, carriedFrom: origin })] });
  expect(carriedOn(carried).map(plain)).toEqual(['The same source, continued from ¶7.1']);
  expect(handedOn(carried).map(plain)).toEqual(['continued from ¶7.1']);
  expect(saidInWords(carried)).toMatch(/^One Al-Qa’ida source states it/);
});

test('if only one of several attributions continues another claim, its source is named', () => {
  const origin = claim({ id: '7.1' });
  const mixed = claim({
    attributions: [attribution(several, { cue: 'say' }), attribution(one, { carried: origin, carriedFrom: origin })],
  });
  expect(cuesInPieces(mixed).map(plain)).toEqual(['“say”']);
  expect(carriedOn(mixed).map(plain)).toEqual(['One Al-Qa’ida source, continued from ¶7.1']);
});

test('only claims of the author alone are the author’s own', () => {
  expect(isOwn(claim())).toBe(true);
  expect(isOwn(claim({ attributions: [attribution(one)] }))).toBe(false);
});

test('a corroboration has the source, the subject and the words', () => {
  const words = plain(
    corroborated({ kind: 'confirmed', source: several, of: 'authenticity', cue: 'confirmed as genuine' }),
  );
  expect(words).toBe('Confirmed: Taliban sources, as to authenticity (“confirmed as genuine”)');
});
