import { cp, mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test, type TestInfo } from 'playwright/test';
import { parse } from 'yaml';
import { newSite } from '../new/site.ts';
import { withLock } from '../seal/lock.ts';
import { type Desk, setUpDesk, SITE } from './desk.ts';

const FIXTURE = fileURLToPath(new URL('../../lib/edition/test/content', import.meta.url));

async function setUp(info: TestInfo): Promise<Desk> {
  const desk = setUpDesk(info.outputPath('project'));
  await cp(FIXTURE, join(desk.root, 'content'), { recursive: true });
  return desk;
}

test('a site is made from options and is valid, and the content before comes back unchanged', async ({}, info) => {
  const { root, run, spawn, read } = await setUp(info);
  const before = await readdir(join(root, 'content'), { recursive: true });
  const options = ['--editor', 'Anna Berg', '--body', 'Rivers, Ltd', '--licence', 'cc-by-sa', '--language', 'fr'];
  const begun = await spawn('new', 'site', 'Rivers: a #1 site', ...options, '--address', 'https://rivers.test/notes');
  expect(begun).toMatchObject({ code: 0, err: '' });
  expect(begun.out).toContain('npm run new -- site --restore harbour-annotated');
  expect(parse(await read('content/site.yaml'))).toEqual({
    title: 'Rivers: a #1 site',
    description: 'Policy commentaries, restated claim by claim: who says each thing, and how firmly.',
    language: 'fr',
    address: 'https://rivers.test/notes/',
    editors: [
      { kind: 'person', given: 'Anna', family: 'Berg' },
      { kind: 'body', name: 'Rivers, Ltd', citedAs: 'Rivers Ltd' },
    ],
    corrections: 'Tell the editors which claim (its number is enough), what is wrong and on what evidence.',
    licence: {
      name: 'Creative Commons Attribution-ShareAlike 4.0 International (CC BY-SA 4.0)',
      url: 'https://creativecommons.org/licenses/by-sa/4.0/',
    },
  });
  expect(await run('check')).toMatchObject({ code: 0 });

  expect((await run('new', 'site', '--restore', 'rivers')).err).toContain('expected one of: harbour-annotated');
  const back = await run('new', 'site', '--restore');
  expect(back).toMatchObject({ code: 0, err: '' });
  expect(await readdir(join(root, 'content'), { recursive: true })).toEqual(before);
  expect(await readdir(join(root, 'set-aside'))).toEqual(['rivers-a-1-site']);
});

test('content can be set aside several times, and a name that is taken is not used again', async ({}, info) => {
  const { root, run, write } = setUpDesk(info.outputPath('project'));
  for (const title of ['One', 'Two', 'Three']) {
    await write('content/site.yaml', SITE);
    expect(await run('new', 'site', title)).toMatchObject({ code: 0 });
  }
  expect((await readdir(join(root, 'set-aside'))).sort()).toEqual(['a-site', 'a-site-2', 'a-site-3']);
  const { err } = await withLock(join(root, 'content'), () => run('new', 'site', 'Four'));
  expect(err).toContain('npm run seal is working in content/');
});

test('without options the record has defaults, which a terminal offers', async ({}, info) => {
  const { root, run, read } = setUpDesk(info.outputPath('project'));
  await mkdir(root, { recursive: true });
  expect(await run('new', 'site', 'Rivers', '--dry-run')).toMatchObject({ code: 0 });
  expect(await readdir(root)).toEqual([]);
  expect(await run('new', 'site', 'Rivers')).toMatchObject({ code: 0 });
  const defaults: unknown = parse(await read('content/site.yaml'));
  expect(defaults).toMatchObject({
    language: 'en',
    address: 'https://rivers.example/',
    editors: [{ kind: 'body', name: 'The editors of Rivers' }],
  });

  const asked: string[] = [];
  const [home, log] = [process.cwd(), console.log];
  process.chdir(root);
  console.log = () => undefined;
  try {
    await newSite([], (question, fallback) => {
      asked.push(question);
      if (question.startsWith('Title')) return Promise.resolve('Lakes');
      return Promise.resolve(question.startsWith('Editors') ? 'Anna Berg; Plato' : fallback);
    });
  } finally {
    console.log = log;
    process.chdir(home);
  }
  expect(asked).toHaveLength(5);
  expect(parse(await read('content/site.yaml'))).toMatchObject({
    title: 'Lakes',
    editors: [
      { kind: 'person', given: 'Anna', family: 'Berg' },
      { kind: 'body', name: 'Plato' },
    ],
  });
});

test('wrong options are refused by name, and nothing is moved', async ({}, info) => {
  const { root, run, write } = await setUp(info);
  await write('paper.txt', 'A paper.');
  const refused = {
    'without a title': [],
    '--address, expected a web address': ['A', '--address', 'rivers'],
    '--licence, expected one of CC BY': ['A', '--licence', 'Mine'],
    '--licence-url, expected a web address': ['A', '--licence', 'Mine', '--licence-url', 'mine'],
    '--language, expected a BCP 47': ['A', '--language', 'English'],
    'the title in quotation marks: "A B"': ['A', 'B'],
    'npm run new -- <name> paper.txt': ['paper.txt'],
    'Unexpected option --colour': ['A', '--colour', 'red'],
  };
  for (const [expected, args] of Object.entries(refused)) {
    const { code, err } = await run('new', 'site', ...args);
    expect(err).toContain(expected);
    expect(code).toBe(2);
  }
  expect((await readdir(root)).sort()).toEqual(['content', 'paper.txt']);
});
