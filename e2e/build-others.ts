/** `npm run build:others`: builds the sites of other contents that tests are about. */
import { cp, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { buildIn, copyProject, runIn } from './fixtures/project.ts';
import { findShipped, projectOf } from './site-folder.ts';

/** A project as an earlier version of the code wrote it. */
const SMALL = 'src/lib/exports/test/fixtures/frozen/remarks/content';

const shipped = findShipped();
await build('empty', (root) => {
  runIn(root, 'src/commands/new.ts', ['site', 'River Notes']);
});
await build('small', (root) => cp(SMALL, join(root, 'content'), { recursive: true }));
if (shipped !== undefined && shipped !== 'content')
  await build('full', (root) => cp(shipped, join(root, 'content'), { recursive: true }));

async function build(name: Parameters<typeof projectOf>[0], fill: (root: string) => unknown): Promise<void> {
  const root = projectOf(name);
  // What Astro keeps between builds stays; code and content are those of now.
  for (const part of ['src', 'public', 'content', 'set-aside'])
    await rm(join(root, part), { recursive: true, force: true });
  await mkdir(root, { recursive: true });
  await copyProject(root, undefined);
  await fill(root);
  console.log(`${name}: ${buildIn(root)}`);
}
