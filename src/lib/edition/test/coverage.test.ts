import { expect, test } from 'playwright/test';
import { PublishedSchema } from '../../schema/published.ts';
import type { ReportedRecord } from '../../schema/check-report.ts';
import { formatPublished } from '../seal/publish.ts';
import { type Coverage, formatCoverage, formatWholeCoverage } from '../report/coverage.ts';
import { ACCORD, change, type Edit, loadWith, MAP, RECORD, rewrite, seal, SILT, write } from './load-with.ts';

type Cases = Readonly<Record<keyof Coverage, readonly { edits: readonly Edit[]; found: readonly string[] }[]>>;

const SEAL = seal('An edition.');
const FORMERLY = rewrite('entities/harbour-town.yaml', (text) => `${text}formerly: [old-town]\n`);

/** A record as an earlier version wrote it. */
function toEarlier(text: string): string {
  const { replaced, commentaries, ...rest } = PublishedSchema.parse(JSON.parse(text));
  expect(replaced?.entities).toEqual({ 'old-town': 'harbour-town' });
  return formatPublished({ ...rest, commentaries: commentaries?.map(({ sections: _, ...entry }) => entry) });
}

/** What is listed for the fixture after edits. */
const CASES: Cases = {
  sentencesWithoutClaim: [
    { edits: [], found: [] },
    {
      edits: [
        change(
          MAP,
          '"last": "town" }',
          `"last": "town" },\n    { "id": "2.2", "words": 1, "sha256": "${'0'.repeat(64)}", "first": "A", "last": "b" }`,
        ),
      ],
      found: ['source-map.json:11:13 2.2'],
    },
  ],
  claimsWithoutSource: [
    { edits: [], found: [] },
    {
      edits: [change(SILT, '  <Attribution source="author" stance="own" />\n', '')],
      found: ['02-the-silt.mdx:6:1 2.1'],
    },
  ],
  claimsWithoutDate: [
    { edits: [], found: ['01-the-accord.mdx:6:1 0.1', '01-the-accord.mdx:24:1 1.2a', '01-the-accord.mdx:36:1 1.2b'] },
    // Nothing is listed as missing from a claim that could not be read completely.
    {
      edits: [change(SILT, '<When after', '<When aftre')],
      found: ['01-the-accord.mdx:6:1 0.1', '01-the-accord.mdx:24:1 1.2a', '01-the-accord.mdx:36:1 1.2b'],
    },
  ],
  entitiesWithoutDescription: [
    {
      edits: [
        write(
          'entities/north-quay.yaml',
          'name: North Quay\ntype: place\nsummary: { text: A quay., references: [gazette-2020] }\n',
        ),
      ],
      found: ['harbour-town', 'jo-sand', 'tide-accord', 'tide-council'].map((id) => `${id}.yaml:1:1 ${id}`),
    },
  ],
  sourcesUsedOnce: [
    { edits: [], found: ['dock-worker.yaml:1:1 dock-worker'] },
    { edits: [change(ACCORD, 'source="dock-worker"', 'source="board-members"')], found: [] },
  ],
  hedgesUnmarked: [
    { edits: [], found: ['02-the-silt.mdx:6:1 2.1 appeared'] },
    {
      edits: [change(ACCORD, 'Ships will leave.', 'Whether ships leave is an open question; they might.')],
      found: ['01-the-accord.mdx:36:1 1.2b whether open question might', '02-the-silt.mdx:6:1 2.1 appeared'],
    },
  ],
  proseToCompare: [
    { edits: [], found: [] },
    {
      edits: [
        change(RECORD, 'shortTitle:', 'language: fr\nshortTitle:'),
        change(ACCORD, 'is likely to close', 'fermera'),
      ],
      found: ['01-the-accord.mdx:6:1 0.1', '01-the-accord.mdx:24:1 1.2a', '02-the-silt.mdx:6:1 2.1'],
    },
  ],
  namesUnrecorded: [
    { edits: [SEAL, FORMERLY, SEAL], found: [] },
    {
      edits: [SEAL, FORMERLY, SEAL, rewrite('published.json', toEarlier)],
      found: ['published.json:19:15 harbour', 'harbour-town.yaml:5:12 old-town'],
    },
  ],
};

for (const [kind, cases] of Object.entries(CASES) as [keyof Coverage, Cases[keyof Coverage]][]) {
  for (const { edits, found } of cases) {
    test(`${kind} finds ${found.join(', ') || 'nothing'} (${edits.length} edits)`, async ({}, info) => {
      const { summary } = await loadWith(info, edits);
      expect(summary.coverage()[kind].map(showFound)).toEqual(found);
    });
  }
}

test('the summary counts, with the first ids of each kind', async ({}, info) => {
  const { summary } = await loadWith(info, []);
  expect(formatCoverage(summary.coverage())).toBe(`  sentences without a claim         0
  claims without a source           0
  claims without a date             3  0.1, 1.2a, 1.2b
  entities without a description    5  harbour-town, jo-sand, north-quay, tide-accord, tide-council
  sources used once                 1  dock-worker
  claims with hedge words unmarked  1  2.1 (appeared)`);
});

test('the whole list gives every place, and the commentary if there are several', () => {
  const found = (id: string, commentary?: string): ReportedRecord => ({
    id,
    ...(commentary !== undefined && { commentary }),
    file: 'a.mdx',
    line: 2,
    column: 3,
  });
  const none = {
    sentencesWithoutClaim: [],
    claimsWithoutSource: [],
    entitiesWithoutDescription: [],
    hedgesUnmarked: [],
    proseToCompare: [],
    namesUnrecorded: [],
  };
  const ids = Array.from({ length: 6 }, (_, index) => found(`1.${index + 1}`, index < 3 ? 'harbour' : 'silt'));
  const coverage: Coverage = { ...none, claimsWithoutDate: ids, sourcesUsedOnce: [found('keepers')] };
  expect(formatCoverage(coverage)).toContain(
    '  claims without a date             6  harbour 1.1, harbour 1.2, harbour 1.3, silt 1.4, silt 1.5, …\n',
  );
  expect(formatWholeCoverage(coverage)).toContain('claims without a date: 6\n  a.mdx:2:3  harbour 1.1\n');
  expect(formatWholeCoverage(coverage)).toContain('sources used once: 1\n  a.mdx:2:3  keepers\n');
  expect(formatWholeCoverage(coverage)).toContain('sentences without a claim: 0\n');
});

function showFound({ file, line, column, id, words = [] }: ReportedRecord): string {
  return [`${file.split('/').at(-1)}:${line}:${column}`, id, ...words].join(' ');
}
