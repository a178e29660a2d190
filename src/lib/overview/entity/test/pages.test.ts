import { expect, test } from 'playwright/test';
import type { Claim } from '../../../edition/model.ts';
import { claim, entity } from '../../../wording/test/records.ts';
import { pagesOfEntity } from '../pages.ts';

/** An entity with this number of claims that mention it, every other one with a time. */
function mentioned(times: number) {
  const claims: Claim[] = Array.from({ length: times }, (_, index) =>
    claim({ id: `${index}.1`, when: index % 2 === 0 ? [{ ref: 'publication', text: `then ${index}` }] : [] }),
  );
  return {
    claims,
    ...pagesOfEntity({
      ...entity('Self'),
      claims: claims.map((of) => ({ claim: of, as: ['mention'] })),
      says: [],
      sources: [],
    }),
  };
}

test('few claims are on one page, with the times after them', () => {
  const { pages, startOf } = mentioned(4);
  expect(pages.map(({ groups, times }) => [groups.length, times.length])).toEqual([[1, 2]]);
  expect([startOf('claims'), startOf('dates'), startOf('says')]).toEqual([1, 1, undefined]);
});

test('many claims are on several pages, with continued groups, and each claim is found on its page', () => {
  const { claims, pages, pageOf, startOf } = mentioned(150);
  expect(pages.length).toBeGreaterThan(2);
  const shown = pages.flatMap(({ groups }) => groups.flatMap((group) => group.claims));
  expect(shown.map(({ id }) => id).toSorted()).toEqual(claims.map(({ id }) => id).toSorted());
  expect(pages.flatMap(({ groups }) => groups.map(({ continued }) => continued)).slice(0, 3)).toEqual([
    false,
    true,
    true,
  ]);
  for (const { number, groups } of pages) {
    for (const group of groups) for (const one of group.claims) expect(pageOf(one)).toBe(number);
  }
  const [first] = pages.filter(({ times }) => times.length > 0);
  expect(startOf('dates')).toBe(first?.number);
});
