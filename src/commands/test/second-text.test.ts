import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'playwright/test';
import { linkProject } from '../../lib/files/test/link-project.ts';
import { type Desk, runFile, setUpDesk, SITE } from './desk.ts';
import { claims, record } from './second-text/claims.ts';

const ORIGINAL = fileURLToPath(new URL('second-text/original.md', import.meta.url));
const FOLDER = 'content/commentaries/address';
/** The only warning for content without issues: its address is a placeholder. */
const PLACEHOLDER = expect.stringMatching(/^Warning: [^\n]+ is a placeholder[^\n]+\n$/);
const SECTIONS = ['01-opening.mdx', '02-a-nation-at-war.mdx', '03-the-work-that-remains.mdx'];

test('a text that nobody has annotated can be started, written, checked, built and sealed', async ({}, info) => {
  // Includes a build, on processors that other tests share.
  const desk = setUpDesk(info.outputPath('project'));
  const { run, spawn, change } = desk;
  await desk.write('content/site.yaml', SITE);

  const first = await spawn('new', 'address', ORIGINAL, '--author', 'Abraham Lincoln');
  expect(first.err).toBe('');
  expect(first.out).toContain('is it a stand-first');
  const second = await run('new', 'address', ORIGINAL, '--paragraph', '7');
  expect(second.out).toContain(`${FOLDER}: 3 paragraphs, 10 sentences.`);

  // Nothing is written yet, and every gap is reported.
  const begun = await spawn('check');
  expect(begun.code).toBe(1);
  expect(begun.err.match(/ unwritten-claim {2}Unexpected /g)).toHaveLength(10);
  expect(begun.err).toContain('Unexpected claim "3.5", which has no text yet, expected its sentence “It … earth.”');
  expect(begun.err).toContain('publisher');

  expect((await run('new', 'entity', 'united-states', '--name', 'United States', '--type', 'place')).code).toBe(0);
  expect((await run('new', 'entity', 'united-state')).err).toContain('did you mean the existing "united-states"?');
  await writeClaims(desk);
  expect(await run('check')).toMatchObject({ code: 0, err: PLACEHOLDER });
  const held = await run('check', '--source', ORIGINAL);
  expect(held).toMatchObject({ code: 0, err: '' });
  expect(held.out).toContain('sentences       10/10 as source-map.json has them');
  expect(held.out).toContain('covered         10/10 by a claim');

  await change(
    `${FOLDER}/${SECTIONS[1]}`,
    'The audience stands',
    'He says: we are met on a great battle-field of that war, it',
  );
  expect((await run('check', '--source', ORIGINAL)).err).toContain(
    'Unexpected 11 words in a row of the original in claim "2.2", expected at most 8',
  );
  await change(
    `${FOLDER}/${SECTIONS[1]}`,
    'He says: we are met on a great battle-field of that war, it',
    'The audience stands',
  );

  expect((await spawn('seal', '--note', 'First edition.', '--date', '2021-01-15')).out).toContain('11 published');
  expect((await run('new', 'address', ORIGINAL, '--heading', '7')).err).toContain('has a sealed edition');

  await build(desk.root);
  const page = await readFile(join(desk.root, 'dist/address/c2-1b/index.html'), 'utf8');
  expect(page).toContain('tests whether a state with such beginnings lasts');
  expect(await readFile(join(desk.root, 'dist/index.html'), 'utf8')).toContain(
    'Remarks at the dedication of a cemetery',
  );
});

async function writeClaims({ read, write, change }: Desk): Promise<void> {
  for (const section of SECTIONS) {
    const text = await read(`${FOLDER}/${section}`);
    const written = text.replace(/<Claim id="([\d.]+)"[\s\S]*?<\/Claim>\n/g, (_, id: string) => claims[id] ?? '');
    await write(`${FOLDER}/${section}`, written);
  }
  for (const [from, to] of Object.entries(record)) await change(`${FOLDER}/commentary.yaml`, from, to);
  await change(
    `${FOLDER}/commentary.yaml`,
    '\nshortTitle: Remarks at the dedication of a cemetery',
    '\nshortTitle: Remarks',
  );
}

/** Builds the site in the folder of the desk. */
async function build(root: string): Promise<void> {
  linkProject(root);
  const flags = [`--env-file=${resolve('.config/astro.env')}`];
  const { code, out, err } = await runFile(root, resolve('node_modules/astro/bin/astro.mjs'), ['build'], flags);
  expect(code, `${out}\n${err}`).toBe(0);
}
