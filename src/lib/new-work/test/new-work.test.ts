import { expect, test } from 'playwright/test';
import { parse } from 'yaml';
import { AS_TEXT, readArticle, toSourceMap } from '../../source-map/index.ts';
import type { LineRole } from '../../schema/source-map.ts';
import { CommentarySchema, EntitySchema, ReferenceSchema, SourceSchema } from '../../schema/index.ts';
import { joinName, splitName, toAuthorEntity, toAuthorSource } from '../authors.ts';
import { findNamesakes } from '../namesakes.ts';
import { planSections, isUntouched, makeSections } from '../sections.ts';
import { writeTemplate } from '../template.ts';
import { toId } from '../to-id.ts';

const TEXT = `On Lamps

Every lamp wants oil. Oil is dear.

The price of oil

It rose: twice. It may fall again before the long winter is quite over.

Part Two

P3

Nobody knows.`;

function make(said: readonly (readonly [number, LineRole])[] = [], text = TEXT) {
  const reading = { ...AS_TEXT, lines: said.map(([line, as]) => ({ line, as })) };
  const article = readArticle(text, reading);
  const map = toSourceMap(article, text);
  return { map, sections: makeSections(article, map) };
}

test.describe('writeTemplate', () => {
  const SCHEMAS = { EntitySchema, SourceSchema, ReferenceSchema, CommentarySchema };
  for (const [name, schema] of Object.entries(SCHEMAS)) {
    test(`asks for every key of ${name} and explains it`, () => {
      const text = writeTemplate(schema, {}, ['A file.']);
      for (const [key, { description }] of Object.entries<{ description?: string | undefined }>(schema.shape)) {
        expect(text).toMatch(new RegExp(`^(# )?${key}:`, 'm'));
        const words = text.replace(/\s+#?\s*/g, ' ');
        if (description && !description.startsWith('“')) expect(words).toContain(description);
      }
    });

    test(`is YAML that ${name} knows, also with everything uncovered`, () => {
      const text = writeTemplate(schema, {}, ['A file.']);
      const uncovered = text.replace(/^((?:  )*)# (?=(?:  )*(?:- )?[a-zA-Z]+:)/gm, '$1').replace(/^# (?= )/gm, '');
      for (const version of [text, uncovered]) {
        const issues = schema.safeParse(parse(version)).error?.issues ?? [];
        expect(issues.filter(({ code }) => code === 'unrecognized_keys')).toEqual([]);
      }
      expect(Object.keys(parse(uncovered) as object)).toEqual(Object.keys(schema.shape));
    });
  }

  test('fills in what is known', () => {
    const author = EntitySchema.parse(parse(writeTemplate(EntitySchema, toAuthorEntity('Anna Berg'), [])));
    expect(author).toMatchObject({ name: 'Anna Berg', type: 'person', namedIn: 'byline' });
    const authors = ['Anna Berg', 'Sand, Jo'].map((name, index) => ({ id: `a${index}`, name: splitName(name) }));
    const source = SourceSchema.parse(parse(writeTemplate(SourceSchema, toAuthorSource(authors), [])));
    expect(source).toMatchObject({ name: 'Anna Berg and Jo Sand', subject: 'Berg and Sand', plural: true });
  });
});

test('an id is made from a name', () => {
  expect(['Aṣim ʿUmar', 'Al-Qa’ida', '…', 'one two three four five six seven eight nine'].map(toId)).toEqual([
    'asim-umar',
    'al-qaida',
    '',
    'one-two-three-four-five-six-seven-eight',
  ]);
  expect(['Plato', 'Anna M. Berg', 'van der Berg, Anna'].map((name) => joinName(splitName(name)))).toEqual([
    'Plato',
    'Anna M. Berg',
    'Anna van der Berg',
  ]);
});

test.describe('makeSections', () => {
  test('makes a section for every heading and a stub for every sentence, with only its edges', () => {
    expect(make().sections.map(({ name, sentences }) => [name, ...sentences])).toEqual([
      ['01-opening.mdx', '1.1', '1.2'],
      ['02-the-price-of-oil.mdx', '2.1', '2.2'],
      ['03-part-two-p3.mdx', '3.1'],
    ]);
    expect(make().sections[1]?.text).toBe(`---
title: The price of oil
original: true
---

<Claim id="2.1" label="" type="" certainty="">
  {/* 2.1: “It” … 3 words */}
  <Attribution source="" stance="" />
</Claim>

<Claim id="2.2" label="" type="" certainty="">
  {/* 2.2: “It” … 11 words … “over.” */}
  <Attribution source="" stance="" />
</Claim>
`);
    expect(make().sections[2]?.text).toContain("title: 'Part Two: P3'");
  });

  test('gives sections unique names that are not like paragraphs', () => {
    const { sections } = make([], 'T\n\nP3\n\nOne is so.\n\nP3\n\nTwo is so.\n\nمقدمة\n\nThree is so.');
    expect(sections.map(({ name }) => name)).toEqual(['01-section-p3.mdx', '02-section-p3-2.mdx', '03-section.mdx']);
    const twice = make([], 'On Lamps\n\nA 1\n\nIt is so. It was.\n\nA 1\n\nIt is so. It was.');
    expect(twice.sections.map(({ name }) => name)).toEqual(['01-a-1.mdx', '02-section-a-1-2.mdx']);
    const named = make([[3, 'paragraph']], 'T\n\nOne is so.').sections;
    expect(named[0]?.text).toContain('title: The text\noriginal: false\n');
  });

  test('recognises its own stubs, and what somebody wrote in them', () => {
    const { map, sections } = make();
    for (const { name, text } of sections) {
      expect(isUntouched(name, text, map)).toBe(true);
      expect(isUntouched(name, text.replace('type=""', 'type="report"'), map)).toBe(false);
      expect(isUntouched(name, text.replace(/title: .*/, 'title: Another'), map)).toBe(false);
      expect(isUntouched(name, text.replace('---', ''), map)).toBe(false);
    }
  });
});

test.describe('planSections', () => {
  const before = make();
  const write = (name: string) => (section: { name: string; text: string }) =>
    section.name === name ? { ...section, text: section.text.replace('{/*', 'Words of ours. {/*') } : section;

  test('writes all sections if there are none, and none if nothing has changed', () => {
    expect(planSections([], undefined, before.sections, before.map).write).toEqual(before.sections);
    expect(planSections(before.sections, before.map, before.sections, before.map)).toEqual({
      write: [],
      remove: [],
      keep: [],
      conflicts: [],
    });
  });

  test('replaces sections that nobody has written in, and keeps written ones if their sentences stay', () => {
    const after = make([
      [9, 'paragraph'],
      [11, 'paragraph'],
    ]);
    const old = before.sections.map(write('01-opening.mdx'));
    const plan = planSections(old, before.map, after.sections, after.map);
    expect(plan.write.map(({ name }) => name)).toEqual(['02-the-price-of-oil.mdx']);
    expect(plan).toMatchObject({ remove: ['03-part-two-p3.mdx'], keep: ['01-opening.mdx'], conflicts: [] });
  });

  test('says which written sentences would move', () => {
    const after = make([[3, 'furniture']]);
    const old = before.sections.map(write('02-the-price-of-oil.mdx'));
    expect(planSections(old, before.map, after.sections, after.map).conflicts).toEqual([
      {
        name: '02-the-price-of-oil.mdx',
        moves: [
          { from: '2.1', to: '1.1' },
          { from: '2.2', to: '1.2' },
        ],
      },
    ]);
    const joined = make([[5, 'paragraph']]);
    const opening = before.sections.map(write('01-opening.mdx'));
    expect(planSections(opening, before.map, joined.sections, joined.map).conflicts).toEqual([
      { name: '01-opening.mdx', moves: [] },
    ]);
    expect(planSections(opening, undefined, before.sections, before.map).conflicts).toHaveLength(3);
  });
});

test.describe('findNamesakes', () => {
  const RECORDS = [
    { id: 'tide-council', names: ['The Tide Council', 'T.C.O.'] },
    { id: 'report-2020-11', names: [] },
    { id: 'tower', names: ['North Tower', 'برج'] },
  ];
  const CASES = {
    'another spelling of an id': ['tide-counsil', ['tide-council']],
    'a name without its article': ['Tide Council', ['tide-council']],
    'an initialism': ['tco', ['tide-council']],
    'a name of the same record': ['north-tower', ['tower']],
    'another script': ['برج', ['tower']],
    'another number': ['report-2021-11', []],
    'another name': ['harbour-board', []],
    'no letters': ['…', []],
  } as const;
  for (const [what, [name, expected]] of Object.entries(CASES)) {
    test(`finds ${expected.join(', ') || 'nothing'} for ${what}`, () => {
      expect(findNamesakes([name], RECORDS).map(({ id }) => id)).toEqual(expected);
    });
  }
});
