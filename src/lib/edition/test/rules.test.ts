import { expect, test } from 'playwright/test';
import { loadEdition, rules } from '../index.ts';
import { attributionCases } from './attribution-cases.ts';
import { belongingCases } from './belonging-cases.ts';
import { claimCases } from './claim-cases.ts';
import { consequenceCases } from './consequence-cases.ts';
import { fileCases } from './file-cases.ts';
import { hostileCases } from './hostile-cases.ts';
import { ledgerCases } from './ledger-cases.ts';
import { loadWith, prepare, showIssue } from './load-with.ts';
import { permanenceCases } from './permanence-cases.ts';
import { propCases } from './prop-cases.ts';
import { recordCases } from './record-cases.ts';
import { referenceCases } from './reference-cases.ts';
import { renameCases } from './rename-cases.ts';
import { sectionCases } from './section-cases.ts';
import { senseCases } from './sense-cases.ts';
import { unwrittenCases } from './unwritten-cases.ts';

const GROUPS = {
  'in sections': sectionCases,
  'still to be written': unwrittenCases,
  'in props': propCases,
  'in records': recordCases,
  'among files': fileCases,
  'among references': referenceCases,
  'among claims': claimCases,
  'in attributions and labels': attributionCases,
  'among records': belongingCases,
  'among former ids': renameCases,
  'beside its ledger': ledgerCases,
  'beside its record': permanenceCases,
  'that cannot be meant': senseCases,
  'that means harm': hostileCases,
  'without consequences': consequenceCases,
};

for (const [group, cases] of Object.entries(GROUPS)) {
  for (const [name, { edits, issues }] of Object.entries(cases)) {
    const verb = issues.length === 0 ? 'accepts' : 'reports';
    test(`${verb} ${name} (${group})`, async ({}, info) => {
      const loaded = await loadWith(info, edits);
      const found = { issues: loaded.issues.map(showIssue), isWhole: loaded.edition !== undefined };
      expect(found).toEqual({ issues, isWhole: issues.length === 0 });
    });
  }
}

test('the fixture has no issues', async ({}, info) => {
  const { issues, edition } = await loadEdition(await prepare(info, []));
  expect(issues).toEqual([]);
  expect(edition).toBeDefined();
});

test('every rule has a case, and every issue a rule', () => {
  const shown = Object.values(GROUPS).flatMap((cases) => Object.values(cases).flatMap(({ issues }) => issues));
  const found = new Set(shown.map((issue) => issue.split(' ')[1]?.replace(':', '')));
  expect([...found].sort()).toEqual(rules.map(({ name }) => name).sort());
});

test('every message says what is unexpected and what is expected', () => {
  const shown = Object.values(GROUPS).flatMap((cases) => Object.values(cases).flatMap(({ issues }) => issues));
  expect(shown.filter((issue) => !/: Unexpected .+, expected .+/.test(issue))).toEqual([]);
});

test('rules have unique names and say what they require', () => {
  expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length);
  for (const { name, description } of rules) {
    expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(description).toMatch(/^[A-Z].+\.$/);
  }
});
