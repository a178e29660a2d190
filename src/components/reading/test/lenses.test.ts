import { expect, test } from 'playwright/test';
import { type Claim, loadEdition } from '../../../lib/edition/index.ts';
import { carriedFrom } from '../../../lib/wording/attribution.ts';
import { addressesWithHedges, claimMarks, hasSince, isContested, lensesOf, voiceOf } from '../lenses.ts';

const { edition } = await loadEdition('content');
if (!edition) throw new Error('The content has issues.');
const { claims, commentaries } = edition;

test('a claim is marked with what most claims are not', () => {
  for (const claim of claims) {
    const marks = claimMarks(claim).split(' ');
    expect(marks[0]).toBe('claim');
    expect(marks.includes(`firm-${claim.certainty}`)).toBe(claim.certainty !== 'stated');
    expect(marks.includes(`k-${claim.type}`)).toBe(claim.type !== 'report');
    expect(marks.includes(`v-${voiceOf(claim)}`)).toBe(voiceOf(claim) !== 'author');
    expect(marks.includes('contested')).toBe(isContested(claim));
    expect(marks.includes('since')).toBe(hasSince(claim));
  }
});

test('sources of more than one kind are several', () => {
  const author = { source: { voice: 'author' } };
  const media = { source: { voice: 'media' } };
  const claim = (...attributions: object[]) => ({ attributions }) as unknown as Parameters<typeof voiceOf>[0];
  expect(voiceOf(claim(author))).toBe('author');
  expect(voiceOf(claim(media, media))).toBe('media');
  expect(voiceOf(claim(author, media))).toBe('several');
});

test('a claim is contested where the article disputes it or sets it against another, on either side', () => {
  const claim = (record: object) =>
    ({ corroborations: [], links: [], incoming: [], ...record }) as unknown as Parameters<typeof isContested>[0];
  expect(isContested(claim({}))).toBe(false);
  expect(isContested(claim({ corroborations: [{ kind: 'confirmed' }] }))).toBe(false);
  expect(isContested(claim({ corroborations: [{ kind: 'disputed' }] }))).toBe(true);
  expect(isContested(claim({ links: [{ rel: 'challenges' }] }))).toBe(true);
  expect(isContested(claim({ incoming: [{ rel: 'challenges' }] }))).toBe(true);
  expect(isContested(claim({ links: [{ rel: 'supports' }] }))).toBe(false);
});

test('the key of a lens has every mark that occurs, and no other', () => {
  for (const commentary of commentaries) {
    const lenses = lensesOf(commentary);
    const marks = (id: string) =>
      lenses
        .find((lens) => lens.id === id)
        ?.key.map(({ mark }) => mark)
        .sort();
    const occurring = (mark: (claim: (typeof commentary.claims)[number]) => string) =>
      [...new Set(commentary.claims.map(mark))].sort();
    expect(marks('lens-speaker')).toEqual(occurring((claim) => `v-${voiceOf(claim)}`));
    expect(marks('lens-kind')).toEqual(occurring((claim) => `k-${claim.type}`));
    expect(marks('lens-firmness')).toEqual(occurring((claim) => `firm-${claim.certainty}`));
    expect(new Set(addressesWithHedges(lenses)).size).toBe(lenses.length + 1);
  }
});

test('there is a lens for later events where an editors’ note tells of one', () => {
  const claim = (...kinds: string[]) => ({ editorNotes: kinds.map((kind) => ({ kind })) }) as unknown as Claim;
  expect([claim(), claim('context'), claim('context', 'since')].map(hasSince)).toEqual([false, false, true]);
  const [first] = claims;
  if (!first) throw new Error('There is no claim.');
  const since = (editorNotes: Claim['editorNotes']) =>
    lensesOf({ claims: [{ ...first, editorNotes }] }).find(({ id }) => id === 'lens-only-since')?.about;
  expect(since([])).toBeUndefined();
  expect(since(claim('since').editorNotes)).toBe('With an editors’ note on later events: 1 of 1 claim');
});

test('every claim that doubts or hands over has a word that lights up, unless it is carried on', () => {
  const lit = (nodes: (typeof claims)[number]['body']): boolean =>
    nodes.some((node) => node.type === 'cue' || ('children' in node && lit(node.children)));
  const dark = claims.filter(
    (claim) =>
      (claim.certainty !== 'stated' || (voiceOf(claim) !== 'author' && carriedFrom(claim) === undefined)) &&
      !lit(claim.body),
  );
  expect(dark.map(({ id }) => id)).toEqual([]);
});
