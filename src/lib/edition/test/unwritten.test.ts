import { expect, test } from 'playwright/test';
import { loadEdition } from '../index.ts';
import { ACCORD, change, type Edit, prepare, rewrite, SILT } from './load-with.ts';

const allow = ['unwritten-claim'] as const;

/** Removes the text of all claims of a section. */
const empty = (path: string): Edit =>
  rewrite(path, (text) =>
    text.replace(/<Claim id="([^"]+)"[\s\S]*?<\/Claim>/g, '<Claim id="$1" type="" certainty="">\n</Claim>'),
  );

test('during writing, only written claims are shown, without links to others', async ({}, info) => {
  const { edition, issues, allowed } = await loadEdition(await prepare(info, [empty(SILT)]), { allow });
  expect(issues).toEqual([]);
  expect(allowed.map(({ rule }) => rule)).toEqual(['unwritten-claim']);
  const [commentary] = edition?.commentaries ?? [];
  expect(commentary?.sections.map(({ anchor }) => anchor)).toEqual(['the-accord']);
  expect(commentary?.argument).toEqual(['1.1']);
  expect(commentary?.claims.flatMap(({ links }) => links.map(({ claim }) => claim.id))).not.toContain('2.1');
});

test('nothing is shown while no claim is written', async ({}, info) => {
  const { edition, issues } = await loadEdition(await prepare(info, [empty(SILT), empty(ACCORD)]), { allow });
  expect(edition).toBeUndefined();
  expect(new Set(issues.map(({ rule }) => rule))).toEqual(new Set(['unwritten-claim']));
});

test('a link to an unknown claim is reported along with claims without a text', async ({}, info) => {
  const edits = [change(ACCORD, 'rel="elaborates" to="2.1"', 'rel="elaborates" to="1.9"'), empty(SILT)];
  const { issues } = await loadEdition(await prepare(info, edits), { allow });
  expect(issues.map(({ rule }) => rule)).toEqual(['unknown-claim']);
});
