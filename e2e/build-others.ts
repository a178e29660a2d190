/** `npm run build:others`: builds the sites with other content that tests need. */
import { cp, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { GUIDE } from '../src/lib/files/test/link-project.ts';
import { buildIn, copyProject, runIn } from './fixtures/project.ts';
import { addSecond, CONTENT } from './fixtures/two-commentaries.ts';
import { publishTwice } from './fixtures/two-editions.ts';
import { findShipped, projectOf, type OtherSite } from './site-folder.ts';

/** The content of a project that an earlier version of the code wrote. */
const SMALL = 'src/lib/exports/test/fixtures/frozen/remarks/content';

const shipped = findShipped();
await build('empty', (root) => {
  runIn(root, 'src/commands/new.ts', ['site', 'River Notes']);
});
await build('small', (root) => cp(SMALL, join(root, 'content'), { recursive: true }));
if (shipped !== undefined) await build('made-up', fillMadeUp, GUIDE);
if (shipped !== undefined && shipped !== 'content')
  await build('full', (root) => cp(shipped, join(root, 'content'), { recursive: true }));

/** Makes content with two commentaries; the first has two editions. */
async function fillMadeUp(root: string): Promise<void> {
  await cp(CONTENT, join(root, 'content'), { recursive: true });
  await publishTwice(root);
  await addSecond(root, { related: true });
}

async function build(name: OtherSite, fill: (root: string) => unknown, leftOut?: string): Promise<void> {
  const root = projectOf(name);
  // Astro’s caches stay, but code and content are replaced by the current ones.
  for (const part of ['src', 'public', 'content', 'set-aside'])
    await rm(join(root, part), { recursive: true, force: true });
  await mkdir(root, { recursive: true });
  await copyProject(root, undefined, leftOut);
  await fill(root);
  console.log(`${name}: ${buildIn(root)}`);
}
