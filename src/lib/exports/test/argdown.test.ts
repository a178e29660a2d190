import { ArgdownApplication, DataPlugin, ModelPlugin, ParserPlugin, type IArgdownResponse } from '@argdown/core';
import { expect, test } from 'playwright/test';
import type { Claim } from '../../edition/model.ts';
import { formatArgdown } from '../argdown.ts';
import { loadMiniature } from './edition.ts';

/** Texts with characters that have a meaning in Argdown, or in the YAML of its data. */
const TEXTS = [
  'He said // no comment /* nor this */ <!-- nor that -->.',
  '#tag, @[mention], [reference], <argument> and {data}.',
  '*bold* and _italic_, __both__ and ^caret^.',
  '+ and - at the start, +> and -> and <- within, >< and _>.',
  '- a dash at the start',
  '(1) a number at the start',
  '“Quoted” at the start: and “a colon”.',
  'A back\\slash \\{ and a | bar = sign ~ tilde.',
  'Al-Qa’ida in 2020–21, two-thirds -- more --- or less.',
  '=== the end ===',
];

for (const text of TEXTS) {
  test(`Argdown reads ${JSON.stringify(text)} unchanged, in a claim and in a reason`, async () => {
    const { commentaries } = await loadMiniature();
    const [commentary] = commentaries;
    const [first, second] = commentary?.claims ?? [];
    if (!commentary || !first || !second) throw new Error('There are too few claims.');
    const from: Claim = {
      ...first,
      text,
      label: text,
      links: [{ rel: 'challenges', claim: second, why: text, by: 'editors' }],
    };
    const read = parse(formatArgdown({ ...commentary, claims: [from, second] }, 'https://harbour.example/'));
    expect(read.parserErrors ?? []).toEqual([]);
    const [statement] = Object.values(read.statements ?? {}).filter(({ title }) => title === `¶${first.id}`);
    expect(statement?.members.map((member) => member.text?.trim()).find(Boolean)).toBe(text);
    expect(statement?.data).toMatchObject({
      label: text,
      relations: [{ rel: 'challenges', to: second.id, by: 'editors', why: text }],
    });
    expect(read.relations?.map(({ relationType, to }) => [relationType, to?.title])).toContainEqual([
      'attack',
      `¶${second.id}`,
    ]);
  });
}

function parse(input: string): IArgdownResponse {
  const app = new ArgdownApplication();
  app.addPlugin(new ParserPlugin(), 'parse-input');
  app.addPlugin(new DataPlugin(), 'build-model');
  app.addPlugin(new ModelPlugin(), 'build-model');
  return app.run({ input, process: ['parse-input', 'build-model'], throwExceptions: true });
}
