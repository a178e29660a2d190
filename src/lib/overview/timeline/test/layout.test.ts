import { expect, test } from 'playwright/test';
import type { Claim } from '../../../edition/model.ts';
import { layPeriods, layTimeline } from '../layout.ts';
import { claimAt, dated, naming } from './records.ts';

const accord = dated('tide-accord', 'event', '2020-02-29');
const flood = dated('flood', 'event');
const jo = dated('jo-sand', 'person', '1942-11-20');
const ids = (marks: readonly { readonly claim: Claim }[]): string[] => marks.map(({ claim }) => claim.id);

test('every statement of time is shown once', () => {
  const timeline = layTimeline({
    claims: [
      claimAt('1.1'),
      claimAt('1.2', { after: accord }),
      claimAt('1.3', { edtf: '2021-05/..' }),
      claimAt('1.4', { edtf: '2019-22' }),
      claimAt('1.5', { ref: 'publication' }),
      claimAt('1.6', { before: accord }),
    ],
  });
  expect(ids(timeline.dated)).toEqual(['1.4', '1.3']);
  expect(timeline.around.map(({ before, after }) => [ids(before), ids(after)])).toEqual([[['1.6'], ['1.2']]]);
  expect(ids(timeline.atWriting)).toEqual(['1.5']);
  expect([timeline.timed, timeline.untimed]).toEqual([5, 1]);
});

test('a claim with two dates has two marks and is counted once', () => {
  const timeline = layTimeline({ claims: [claimAt('1.1', { edtf: '2021' }, { edtf: '2019' })] });
  expect(ids(timeline.dated)).toEqual(['1.1', '1.1']);
  expect(timeline.timed).toBe(1);
});

test('claims of the same date stay in reading order', () => {
  const { dated: marks } = layTimeline({ claims: ['1.1', '1.2', '1.3'].map((id) => claimAt(id, { edtf: '2021' })) });
  expect(ids(marks)).toEqual(['1.1', '1.2', '1.3']);
});

test('the words of a time that are in an earlier sentence of the paragraph are found there', () => {
  const signing = { after: accord, text: 'after signing it' };
  const wordsAt = (...claims: readonly Claim[]) =>
    layTimeline({ claims }).around.flatMap(({ after }) => after.map((timed) => timed.wordsAt?.id));
  expect(wordsAt(claimAt('2.1', signing), claimAt('2.2', signing))).toEqual([undefined, '2.1']);
  expect(wordsAt(claimAt('2.1a', signing), claimAt('2.1b', signing))).toEqual([undefined, undefined]);
  expect(wordsAt(claimAt('2.1', signing), claimAt('3.1', signing))).toEqual([undefined, undefined]);
  expect(wordsAt(claimAt('2.1', signing), claimAt('2.2', { after: accord, text: 'then' }))).toEqual([
    undefined,
    undefined,
  ]);
});

test('an undated claim gets no date from the event it follows', () => {
  const { dated: marks } = layTimeline({ claims: [naming(claimAt('1.1', { after: accord }), accord)] });
  expect(marks).toEqual([]);
});

test('claims that date an event are listed with those before and after it', () => {
  const event = {
    ...claimAt('1.1', { edtf: '2021-03' }),
    events: [{ type: 'attack', event: flood, roles: [], unstated: [] }],
  };
  const { around } = layTimeline({ claims: [event as Claim, claimAt('1.2', { after: flood })] });
  expect(around.map(({ datedBy }) => ids(datedBy))).toEqual([['1.1']]);
});

test('dates from references are separate: those of events on the axis, those of people on their pages', () => {
  const {
    outside,
    left,
    dated: marks,
  } = layTimeline({ claims: [naming(claimAt('1.1'), accord, jo), naming(claimAt('1.2'), accord)] });
  expect(outside.map(({ entity }) => entity.id)).toEqual(['tide-accord']);
  expect(left).toEqual({ dates: 1, entities: [jo] });
  expect(marks).toEqual([]);
});

test('several commentaries share an axis; one without dates has no bar', () => {
  const { periods } = layPeriods([
    { claims: [claimAt('1.1', { edtf: '2001' }), claimAt('1.2', { edtf: '2003' })] },
    { claims: [claimAt('1.1')] },
  ]);
  expect(periods.map(({ dates, bar }) => [dates, bar && [bar.x1, bar.x2]])).toEqual([
    [2, [2, 98]],
    [0, undefined],
  ]);
});
