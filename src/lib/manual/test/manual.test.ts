import { expect, test } from 'playwright/test';
import { loadEdition, rules } from '../../edition/index.ts';
import { checkFiles } from '../steps.ts';
import { chapters, demonstrate } from '../index.ts';
import { stage } from '../demonstrate.ts';
import { sample } from '../sample.ts';
import { writeFiles } from '../../edition/test/write-files.ts';

const ENTRIES = chapters.flatMap(({ entries }) => Object.entries(entries));

test('the manual explains every rule once, and no other', () => {
  expect(ENTRIES.map(([rule]) => rule).sort()).toEqual(rules.map(({ name }) => name).sort());
});

test('the sample has no issues', () => {
  expect(checkFiles(sample).issues).toEqual([]);
});

for (const [rule, entry] of ENTRIES) {
  test(`the wrong version of ${rule} breaks that rule alone, the right one none`, async ({}, info) => {
    const { wrong, right } = stage(entry);
    const found = checkFiles(wrong).issues;
    expect(found.map((issue) => issue.rule)).toEqual([rule]);
    expect(checkFiles(right).issues).toEqual([]);
    // The same if loaded from a folder, as for an editor.
    expect((await loadEdition(await writeFiles(wrong, info.outputPath('wrong')))).issues).toEqual(found);
    expect((await loadEdition(await writeFiles(right, info.outputPath('right')))).issues).toEqual([]);
  });

  test(`the guide has something to show of ${rule}`, () => {
    const { wrong, right } = demonstrate(entry);
    expect(wrong.length + right.length).toBeGreaterThan(0);
    expect(Math.max(...[...wrong, ...right].map(({ lines }) => lines.length))).toBeLessThan(30);
    expect(`${entry.title} ${entry.why} ${entry.fix}`.split('`').length % 2, 'backticks come in pairs').toBe(1);
  });
}
