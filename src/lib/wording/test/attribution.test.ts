import { expect, test } from 'playwright/test';
import {
  corroborated,
  carriedOn,
  cuesInPieces,
  handedOn,
  howFirmlyBriefly,
  isOwn,
  saidInWords,
  sayingSoBriefly,
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

test('a doubt is told in the article’s own words too, but not in the margin', () => {
  const hedged = claim({ certainty: 'probable', cue: 'seems' });
  expect(saidInWords(hedged)).toBe('The author thinks it likely (“seems”).');
  expect(howFirmlyBriefly(hedged)).toBe('thinks it likely');
  expect(saidInWords(claim({ cue: 'likely' }))).toBe('The author says so without hedging.');
});

test('the author’s own statement needs no stance', () => {
  expect(saidInWords(claim())).toBe('The author says so without hedging.');
});

test('one source takes a singular verb, and the author’s stance is told', () => {
  expect(said([attribution(one)])).toBe(
    'One Al-Qa’ida source says so without hedging; the author reports it without vouching for it.',
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

test('two who speak together take a plural verb, and only names keep a capital within the sentence', () => {
  expect(whoSays(claim({ attributions: [attribution(several), attribution(one)] }))).toBe(
    'Taliban sources and one Al-Qa’ida source',
  );
  expect(whoSays(claim({ attributions: [attribution(one), attribution(media)] }))).toBe(
    'One Al-Qa’ida source and media reports',
  );
  expect(said([attribution(one), attribution(source('Al-Qa’ida'))])).toMatch(
    /^One Al-Qa’ida source and Al-Qa’ida say so/,
  );
});

test('different stances are all told', () => {
  const words = said([attribution(one), attribution(several, { stance: 'endorses' })]);
  expect(words).toMatch(/the author reports it without vouching for it and reports it as established\.$/);
});

test('the margin says a plain statement in two words', () => {
  expect(howFirmlyBriefly(claim())).toBe('says so');
  expect(howFirmlyBriefly(claim({ certainty: 'possible' }))).toBe('raises it as possible');
});

test('the margin does not repeat a source that goes on speaking, except the author', () => {
  const first = claim({ attributions: [attribution(several)] });
  const briefly = (...[of, previous]: Parameters<typeof sayingSoBriefly>) => plain(sayingSoBriefly(of, previous));
  expect(briefly(first, undefined)).toBe('Taliban sources say so');
  expect(briefly(first, first)).toBe('the same sources say so');
  expect(briefly(claim({ attributions: [attribution(one)] }), first)).toBe('One Al-Qa’ida source says so');
  expect(briefly(claim(), claim())).toBe('The author says so');
});

test('who quotes whom is told from the outside in, and closed before the verb', () => {
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
    'Taliban sources and one Al-Qa’ida source, quoting Taliban sources, quoting media reports, say so without hedging',
  );
});

test('a claim that is carried on names the claim with the cue', () => {
  const origin = claim({ id: '7.1' });
  const carried = claim({ attributions: [attribution(one, { carried: origin, carriedFrom: origin })] });
  expect(plain(sayingSoBriefly(carried, undefined))).toBe('the same source, continued from ¶7.1, says so');
  expect(plain(sayingSoBriefly(carried, origin))).toBe('the same source, continued from ¶7.1, says so');
  expect(plain(sayingSoBriefly(carried, carried))).toBe('the same source says so');
  expect(carriedOn(carried).map(plain)).toEqual(['The same source, continued from ¶7.1']);
  expect(handedOn(carried).map(plain)).toEqual(['continued from ¶7.1']);
  expect(saidInWords(carried)).toMatch(/^One Al-Qa’ida source says so/);
});

test('where only one of several is carried on, it is named', () => {
  const origin = claim({ id: '7.1' });
  const mixed = claim({
    attributions: [attribution(several, { cue: 'say' }), attribution(one, { carried: origin, carriedFrom: origin })],
  });
  expect(cuesInPieces(mixed).map(plain)).toEqual(['“say”']);
  expect(carriedOn(mixed).map(plain)).toEqual(['One Al-Qa’ida source, continued from ¶7.1']);
  expect(plain(sayingSoBriefly(mixed, undefined))).toBe('Taliban sources and one Al-Qa’ida source say so');
});

test('only what the author alone says is the author’s own', () => {
  expect(isOwn(claim())).toBe(true);
  expect(isOwn(claim({ attributions: [attribution(one)] }))).toBe(false);
});

test('corroboration names who, of what, and the words', () => {
  const words = plain(
    corroborated({ kind: 'confirmed', source: several, of: 'authenticity', cue: 'confirmed as genuine' }),
  );
  expect(words).toBe('Confirmed: Taliban sources, as to authenticity (“confirmed as genuine”)');
});
