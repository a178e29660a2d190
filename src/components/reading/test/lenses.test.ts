import { expect, test } from 'playwright/test';
import type { Claim, Edition } from '../../../lib/edition/index.ts';
import { loadOnce, SITE } from '../../../lib/edition/test/load-once.ts';
import { carriedFrom } from '../../../lib/wording/attribution.ts';
import { basisOf } from '../../../lib/overview/voices/basis.ts';
import { claimMarks, hasSince, isContested, lensesOf } from '../lenses.ts';
import { linesBefore } from '../lines.ts';
import { marginOf } from '../margin.ts';
import { firstMentions } from '../first-mentions.ts';

let claims: Edition['claims'] = [];
let commentaries: Edition['commentaries'] = [];

test.beforeAll(async () => {
  ({ claims, commentaries } = await loadOnce(SITE));
});

test('a claim is marked with what differs from most claims', () => {
  const marksOf = (claim: Claim) => ({
    [`firm-${claim.certainty}`]: claim.certainty !== 'stated',
    [`k-${claim.type}`]: claim.type !== 'report',
    [`v-${basisOf(claim)}`]: basisOf(claim) !== 'author',
    contested: isContested(claim),
    since: hasSince(claim),
  });
  const shown = claims.map((claim) => {
    const [first, ...marks] = claimMarks(claim).split(' ');
    return [
      claim.id,
      first,
      Object.fromEntries(Object.keys(marksOf(claim)).map((mark) => [mark, marks.includes(mark)])),
    ];
  });
  expect(shown).toEqual(claims.map((claim) => [claim.id, 'claim', marksOf(claim)]));
});

test('the margin says once for a run who speaks, marks doubt, and is empty for other claims', () => {
  for (const { paragraphs } of commentaries.flatMap(({ sections }) => sections)) {
    for (const { claims: own } of paragraphs) {
      const margin = marginOf(own);
      const shown = own.map((claim, index) => {
        const { line = '', voice, notes, since } = margin[index] ?? {};
        return {
          id: claim.id,
          isPlain: line === '' && voice === undefined,
          isInRun: line.startsWith('run'),
          hasVoiceWhereItBegins: !line.includes('run-a') || voice !== undefined,
          hasNote: notes !== undefined || since !== undefined,
          saysSo: /says? so/.test(voice ?? ''),
        };
      });
      const meant = own.map((claim) => ({
        id: claim.id,
        isPlain: basisOf(claim) === 'author' && claim.certainty === 'stated',
        isInRun: basisOf(claim) !== 'author',
        hasVoiceWhereItBegins: true,
        hasNote: claim.editorNotes.length > 0,
        saysSo: false,
      }));
      expect(shown).toEqual(meant);
      // Every bracket ends before another begins.
      const ends = margin
        .map(({ line }) => `${line.includes('run-a') ? '[' : ''}${line.includes('run-z') ? ']' : ''}`)
        .join('');
      expect(ends).toMatch(/^(?:\[\])*$/);
    }
  }
});

test('a section has a link to an entity once, and none from a pronoun', () => {
  for (const section of commentaries.flatMap(({ sections }) => sections)) {
    const ids = [...firstMentions(section)].map((node) => (node.type === 'entity' ? node.id : ''));
    expect(new Set(ids).size).toBe(ids.length);
  }
});

test('the number of lines before a claim never decreases', () => {
  const lines = linesBefore(claims.slice(0, 12));
  expect(lines[0]).toBe(0);
  expect(lines).toEqual([...lines].sort((a, b) => a - b));
});

test('a claim is contested if the article says that it is disputed, or if it challenges or is challenged', () => {
  const claim = (record: object) =>
    ({ corroborations: [], links: [], incoming: [], ...record }) as unknown as Parameters<typeof isContested>[0];
  expect(isContested(claim({}))).toBe(false);
  expect(isContested(claim({ corroborations: [{ kind: 'confirmed' }] }))).toBe(false);
  expect(isContested(claim({ corroborations: [{ kind: 'disputed' }] }))).toBe(true);
  expect(isContested(claim({ links: [{ rel: 'challenges', claim: {} }] }))).toBe(true);
  expect(isContested(claim({ incoming: [{ rel: 'challenges', claim: {} }] }))).toBe(true);
  // A challenge from another article does not count.
  expect(isContested(claim({ incoming: [{ rel: 'challenges', claim: { commentary: {} } }] }))).toBe(false);
  expect(isContested(claim({ links: [{ rel: 'supports', claim: {} }] }))).toBe(false);
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
    expect(marks('lens-speaker')).toEqual(occurring((claim) => `v-${basisOf(claim)}`));
    expect(marks('lens-kind')).toEqual(occurring((claim) => `k-${claim.type}`));
    expect(marks('lens-firmness')).toEqual(occurring((claim) => `firm-${claim.certainty}`));
  }
});

test('there is a lens for later events if an editors’ note is about one', () => {
  const claim = (...kinds: string[]) => ({ editorNotes: kinds.map((kind) => ({ kind })) }) as unknown as Claim;
  expect([claim(), claim('context'), claim('context', 'since')].map(hasSince)).toEqual([false, false, true]);
  const [first] = claims;
  if (!first) throw new Error('There is no claim.');
  const since = (editorNotes: Claim['editorNotes']) =>
    lensesOf({ claims: [{ ...first, editorNotes }] }).find(({ id }) => id === 'lens-only-since')?.about;
  expect(since([])).toBeUndefined();
  expect(since(claim('since').editorNotes)).toBe('What has a note on later events: 1 of 1 claim');
});

test('every claim with doubt or a source has a cue, unless its attribution is continued', () => {
  const lit = (nodes: (typeof claims)[number]['body']): boolean =>
    nodes.some((node) => node.type === 'cue' || ('children' in node && lit(node.children)));
  const dark = claims.filter(
    (claim) =>
      (claim.certainty !== 'stated' || (basisOf(claim) !== 'author' && carriedFrom(claim) === undefined)) &&
      !lit(claim.body),
  );
  expect(dark.map(({ id }) => id)).toEqual([]);
});
