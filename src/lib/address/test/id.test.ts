import { expect, test } from 'playwright/test';
import {
  type ClaimId,
  type ClaimIdParts,
  compareClaimIds,
  formatClaimId,
  fromClaimSlug,
  isClaimId,
  parseClaimId,
  sentenceOf,
  toClaimSlug,
} from '../id.ts';

interface Case {
  readonly id: ClaimId;
  readonly parts: ClaimIdParts;
  readonly slug: string;
  readonly sentence: string;
}

const IDS: Readonly<Record<string, Case>> = {
  'a sentence with one claim': {
    id: '7.3',
    parts: { paragraph: 7, sentence: 3, part: '' },
    slug: 'c7-3',
    sentence: '7.3',
  },
  'one claim of several': {
    id: '8.2b',
    parts: { paragraph: 8, sentence: 2, part: 'b' },
    slug: 'c8-2b',
    sentence: '8.2',
  },
  'the stand-first': { id: '0.1', parts: { paragraph: 0, sentence: 1, part: '' }, slug: 'c0-1', sentence: '0.1' },
  'numbers of two digits': {
    id: '14.10z',
    parts: { paragraph: 14, sentence: 10, part: 'z' },
    slug: 'c14-10z',
    sentence: '14.10',
  },
};

for (const [name, { id, parts, slug, sentence }] of Object.entries(IDS)) {
  test(`${name}: ${id} is parsed and formatted again`, () => {
    expect(isClaimId(id)).toBe(true);
    expect(parseClaimId(id)).toEqual(parts);
    expect(formatClaimId(parts)).toBe(id);
    expect(sentenceOf(id)).toBe(sentence);
  });

  test(`${name}: ${id} goes to an address and back`, () => {
    expect(toClaimSlug(id)).toBe(slug);
    expect(fromClaimSlug(slug)).toBe(id);
  });
}

const NO_IDS = [
  '',
  '7',
  '7.',
  '.3',
  '7.0',
  '07.3',
  '7.03',
  '7.3B',
  '7.3ab',
  '7.3.1',
  '7-3',
  'c7-3',
  '-1.2',
  '7.3 ',
  ' 7.3',
  '7.3\n',
  '7,3',
  '¶7.3',
  '٧.٣',
];

for (const value of NO_IDS) {
  test(`${JSON.stringify(value)} is not a claim id`, () => {
    expect(isClaimId(value)).toBe(false);
    expect(parseClaimId(value)).toBeUndefined();
  });
}

const NO_SLUGS = ['', '7.3', '7-3', 'c7', 'c7-', 'c7-0', 'c07-3', 'c7-3B', 'c7-3-1', 'C7-3', 'xc7-3', 'c7-3\n', 'p7'];

for (const value of NO_SLUGS) {
  test(`${JSON.stringify(value)} is not the slug of a claim`, () => {
    expect(fromClaimSlug(value)).toBeUndefined();
  });
}

test('ids sort in the order of the original', () => {
  const inOrder: ClaimId[] = ['0.1', '1.1', '1.2a', '1.2b', '1.10', '2.1', '10.1', '10.1a'];
  expect(inOrder.toReversed().sort(compareClaimIds)).toEqual(inOrder);
  expect([...inOrder.slice(4), ...inOrder.slice(0, 4)].sort(compareClaimIds)).toEqual(inOrder);
  for (const id of inOrder) expect(compareClaimIds(id, id)).toBe(0);
});
