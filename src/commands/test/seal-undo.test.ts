import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test, type TestInfo } from 'playwright/test';
import { withLock } from '../seal/lock.ts';
import { type Desk, setUpDesk } from './desk.ts';

const FIXTURE = fileURLToPath(new URL('../../lib/edition/test/content', import.meta.url));
const FOLDER = 'content/commentaries/harbour';
const ACCORD = 'content/entities/tide-accord.yaml';

async function setUp(info: TestInfo): Promise<Desk> {
  const desk = setUpDesk(info.outputPath('project'));
  await cp(FIXTURE, join(desk.root, 'content'), { recursive: true });
  return desk;
}

/** Every generated file with its text. */
async function readWritten(root: string): Promise<ReadonlyMap<string, string>> {
  const paths = (await readdir(join(root, 'content'), { recursive: true })).filter((path) => path.endsWith('.json'));
  return new Map(
    await Promise.all(
      paths.sort().map(async (path) => [path, await readFile(join(root, 'content', path), 'utf8')] as const),
    ),
  );
}

/** Copies the ledger to where a published site has it. */
async function publish({ root }: Desk, slug = 'harbour'): Promise<string> {
  const folder = join(root, 'site', slug, 'editions');
  await mkdir(folder, { recursive: true });
  await cp(join(root, FOLDER, 'ledger.json'), join(folder, 'ledger.json'));
  return 'site';
}

async function sealTwice(desk: Desk): Promise<ReadonlyMap<string, string>> {
  await desk.run('seal', '--note', 'First.', '--date', '2021-01-15');
  const before = await readWritten(desk.root);
  await desk.change(`${FOLDER}/02-the-silt.mdx`, 'losing its', 'losing a');
  await writeFile(join(desk.root, 'content/entities/old-quay.yaml'), 'name: Old Quay\ntype: place\nnamedIn: caption\n');
  expect((await desk.run('seal', '--note', 'Second.', '--date', '2021-01-16')).code).toBe(0);
  expect(await desk.read('content/published.json')).toContain('old-quay');
  return before;
}

test('an edition that is not online is undone without a trace, and so is the one before', async ({}, info) => {
  const desk = await setUp(info);
  const before = await sealTwice(desk);
  await mkdir(join(desk.root, 'site'));
  const { code, out } = await desk.run('seal', '--undo', '--published', 'site');
  expect(code).toBe(0);
  expect(out).toBe(`harbour: edition 2, 2021-01-16, “Second.”, was undone (it is not at site).
As they were before: content/published.json, ${FOLDER}/ledger.json, ${FOLDER}/editions/2.json.
Its changes are still in the content, but not sealed.
`);
  expect(await readWritten(desk.root)).toEqual(before);
  // A record that was added with the edition may be deleted again.
  await rm(join(desk.root, 'content/entities/old-quay.yaml'));
  expect((await desk.run('check')).err).toContain('1 issue in 1 file');
  expect((await desk.run('seal', 'harbour', '--undo', '--unpublished')).code).toBe(0);
  expect([...(await readWritten(desk.root)).keys()]).toEqual(['commentaries/harbour/source-map.json']);
  expect((await desk.run('check')).code).toBe(0);
});

test('the name of a section is forgotten with the edition that recorded it', async ({}, info) => {
  const desk = await setUp(info);
  await desk.run('seal', '--note', 'First.', '--date', '2021-01-15');
  const before = await readWritten(desk.root);
  const [silt, mud] = [`${FOLDER}/02-the-silt.mdx`, `${FOLDER}/02-the-mud.mdx`];
  await desk.write(mud, (await desk.read(silt)).replace('title: The silt', 'title: The mud\nformerly: [the-silt]'));
  await rm(join(desk.root, silt));
  const { out } = await desk.run('seal', '--note', 'A new heading.', '--date', '2021-01-16');
  expect(out).toContain('  no claims, only headings or the original\n');
  expect(await desk.read('content/published.json')).toContain('"the-mud"');
  expect((await desk.run('seal', '--undo', '--unpublished')).code).toBe(0);
  expect(await readWritten(desk.root)).toEqual(before);
});

/** Moves the last claim of the first section to another file, before the rest of it. */
async function moveLeaving(desk: Desk, file: string, rest: string): Promise<void> {
  const accord = `${FOLDER}/01-the-accord.mdx`;
  const [leaving = ''] = /<Claim id="1.2b".*<\/Claim>\n/.exec(await desk.read(accord)) ?? [];
  await desk.change(accord, leaving, '');
  await desk.write(`${FOLDER}/${file}`, rest.replace(/(?<=\n---\n)/, `\n${leaving}`));
}

test('a section begins again where it began before the edition', async ({}, info) => {
  const desk = await setUp(info);
  await desk.run('seal', '--note', 'First.', '--date', '2021-01-15');
  const before = await readWritten(desk.root);
  await moveLeaving(desk, '02-the-silt.mdx', await desk.read(`${FOLDER}/02-the-silt.mdx`));
  expect((await desk.run('seal', '--note', 'Moved.', '--date', '2021-01-16')).err).toBe('');
  expect(JSON.parse(await desk.read('content/published.json'))).toMatchObject({
    commentaries: [{ sections: [{}, { anchor: 'the-silt', from: '1.2b' }] }],
  });
  expect((await desk.run('seal', '--undo', '--unpublished')).code).toBe(0);
  expect(await readWritten(desk.root)).toEqual(before);
});

test('a new section is forgotten, even if the record had no sections before', async ({}, info) => {
  const desk = await setUp(info);
  await desk.run('seal', '--note', 'First.', '--date', '2021-01-15');
  const published = await desk.read('content/published.json');
  await desk.write('content/published.json', published.replace(/ {6}"sections": \[[^]*?\n {6}\],\n/, ''));
  const accord = await desk.read(`${FOLDER}/01-the-accord.mdx`);
  await moveLeaving(desk, '02-new-part.mdx', '---\ntitle: A new part\noriginal: false\n---\n');
  expect((await desk.run('seal', '--note', 'Divided.', '--date', '2021-01-16')).err).toBe('');
  expect(JSON.parse(await desk.read('content/published.json'))).toMatchObject({
    commentaries: [{ sections: [{ anchor: 'new-part', edition: 2 }, { edition: 1 }, { edition: 1 }] }],
  });
  expect((await desk.run('seal', '--undo', '--unpublished')).code).toBe(0);
  expect(await desk.read('content/published.json')).toBe(published);
  await rm(join(desk.root, FOLDER, '02-new-part.mdx'));
  await desk.write(`${FOLDER}/01-the-accord.mdx`, accord);
  expect((await desk.run('check')).code).toBe(0);
});

test('the edition of a commentary does not record sections of another that is not sealed', async ({}, info) => {
  const desk = await setUp(info);
  const quays = 'content/commentaries/quays';
  await cp(join(desk.root, FOLDER), join(desk.root, quays), { recursive: true });
  await desk.run('seal', '--note', 'First.', '--date', '2021-01-15');
  const accord = await desk.read(`${FOLDER}/01-the-accord.mdx`);
  await moveLeaving(desk, '02-new-part.mdx', '---\ntitle: A new part\noriginal: false\n---\n');
  await desk.change(`${quays}/02-the-silt.mdx`, 'losing its', 'losing a');
  expect(await desk.run('seal', 'quays', '--note', 'Second.', '--date', '2021-01-16')).toMatchObject({
    code: 0,
    err: '',
  });
  expect(await desk.read('content/published.json')).not.toContain('new-part');
  await rm(join(desk.root, FOLDER, '02-new-part.mdx'));
  await desk.write(`${FOLDER}/01-the-accord.mdx`, accord);
  expect((await desk.run('check')).code).toBe(0);
});

test('an edition that is online stays, also under a former name', async ({}, info) => {
  const desk = await setUp(info);
  await sealTwice(desk);
  const sealed = await readWritten(desk.root);
  const site = await publish(desk);
  const { code, err } = await desk.run('seal', '--undo', '--published', site);
  expect(code).toBe(1);
  expect(err).toBe(
    'Nothing was done: edition 2 of "harbour" is online at site, so it stays; make changes in a new edition.\n',
  );
  await rename(join(desk.root, 'site/harbour'), join(desk.root, 'site/quays'));
  await desk.change(`${FOLDER}/commentary.yaml`, 'argument:', 'formerly: [quays]\nargument:');
  expect((await desk.run('seal', '--undo', '--published', site)).err).toContain('is online at site');
  expect(await readWritten(desk.root)).toEqual(sealed);
});

test('if nobody can know whether it is online, it stays', async ({}, info) => {
  const desk = await setUp(info);
  await sealTwice(desk);
  const sealed = await readWritten(desk.root);
  const blind = await desk.run('seal', '--undo');
  expect(blind.code).toBe(1);
  expect(blind.err).toContain('whether edition 2 of "harbour" is online could not be checked');
  const unreachable = await desk.run('seal', '--undo', '--published', 'http://127.0.0.1:1/');
  expect(unreachable.code).toBe(2);
  expect(unreachable.err).toMatch(
    /^http:\/\/127\.0\.0\.1:1\/\S+ cannot be reached \(\S+.*\), so nothing can be compared\.\n$/,
  );
  expect((await desk.run('seal', '--undo', '--published', 'nowhere')).err).toContain('Unexpected "nowhere"');
  expect((await desk.run('seal', '--undo', '--unpublished', '--dry-run')).out).toContain('would be undone');
  expect(await readWritten(desk.root)).toEqual(sealed);
});

test('records that other commentaries name stay recorded', async ({}, info) => {
  const desk = await setUp(info);
  const quays = 'content/commentaries/quays';
  await cp(join(desk.root, FOLDER), join(desk.root, quays), { recursive: true });
  await desk.run('seal', '--note', 'First.', '--date', '2021-01-15');
  expect((await desk.run('seal', '--undo', '--unpublished')).err).toContain(
    'Unexpected choice of several commentaries, expected one: harbour or quays',
  );
  expect((await desk.run('seal', 'quays', '--undo', '--unpublished')).code).toBe(0);
  const record = JSON.parse(await desk.read('content/published.json')) as Record<string, unknown[]>;
  expect(record.commentaries).toMatchObject([{ slug: 'harbour', editions: 1 }]);
  expect(record.entities).toHaveLength(6);
  expect((await desk.run('check')).code).toBe(0);
});

test('of two commentaries sealed at once, each undoes only what it alone names', async ({}, info) => {
  const desk = await setUp(info);
  const quays = 'content/commentaries/quays';
  await cp(join(desk.root, FOLDER), join(desk.root, quays), { recursive: true });
  await desk.change(`${quays}/02-the-silt.mdx`, 'tide-accord', 'spring-accord');
  await cp(join(desk.root, ACCORD), join(desk.root, 'content/entities/spring-accord.yaml'));
  await desk.change('content/entities/spring-accord.yaml', 'Tide Accord', 'Spring Accord');
  await writeFile(join(desk.root, 'content/entities/old-quay.yaml'), 'name: Old Quay\ntype: place\nnamedIn: caption\n');
  expect(await desk.run('seal', '--note', 'First.', '--date', '2021-01-15')).toMatchObject({ code: 0, err: '' });
  const readEntities = async (): Promise<string> => {
    const { entities } = JSON.parse(await desk.read('content/published.json')) as { entities: string[] };
    return entities.join();
  };
  expect(await readEntities()).toContain('spring-accord');
  expect((await desk.run('seal', 'quays', '--undo', '--unpublished')).code).toBe(0);
  const left = await readEntities();
  expect(left).not.toContain('spring-accord');
  // One is named by the other commentary, one by none.
  expect(left).toContain('tide-accord');
  expect(left).toContain('old-quay');
});

test('a draft has no edition to undo', async ({}, info) => {
  const desk = await setUp(info);
  const { code, err } = await desk.run('seal', '--undo', '--unpublished');
  expect([code, err]).toEqual([
    1,
    'Nothing was done: there is no edition to undo, or its ledger is not what was sealed.\n',
  ]);
});

test('while one process seals, another says so and does nothing', async ({}, info) => {
  const desk = await setUp(info);
  const { code, err } = await withLock(join(desk.root, 'content'), () => desk.run('seal', '--note', 'First.'));
  expect(code).toBe(1);
  expect(err).toBe('Nothing was done: another npm run seal is working in content/.\n');
  expect((await desk.run('seal', '--note', 'First.')).code).toBe(0);
});
