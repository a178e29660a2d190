import { expect, test } from 'playwright/test';
import type { Claim, Commentary } from '../../edition/model.ts';
import { claim } from '../../wording/test/records.ts';
import { tableParts } from '../parts.ts';

/** A commentary of so many paragraphs, with one claim each. */
function commentary(slug: string, length: number): Commentary {
  const claims: Claim[] = Array.from({ length }, (_, index) => claim({ id: `${index}.1`, paragraph: index }));
  const paragraphs = claims.map((of) => ({ number: of.paragraph, claims: [of] }));
  return { slug, claims, sections: [{ paragraphs }] } as unknown as Commentary;
}

test('the table of claims is one page, until it is too long; then parts never move', () => {
  expect(tableParts([commentary('a', 60)], 60)).toEqual([]);
  const parts = tableParts([commentary('a', 60), commentary('b', 10)], 60);
  expect(parts.map((part) => [part.commentary.slug, part.from, part.to, part.total])).toEqual([
    ['a', 0, 49, 50],
    ['a', 50, 99, 10],
    ['b', 0, 49, 10],
  ]);
});
