/** A small made-up site in English with two commentaries and originals in other languages, built once for each worker. */
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestInfo } from 'playwright/test';
import { LANGUAGES } from '../fixtures/languages.ts';
import { GUIDE } from '../../src/lib/files/test/link-project.ts';
import { buildIn, copyProject } from '../fixtures/project.ts';
import { addSecond, CONTENT } from '../fixtures/two-commentaries.ts';

interface MadeUpSite {
  /** The project; one of the tests changes it and builds it again. */
  readonly root: string;
  /** The site of the first build. */
  readonly first: string;
}

/** Builds it, or returns the one that another test had built. */
export function buildMadeUpSite(info: TestInfo): Promise<MadeUpSite> {
  return (built ??= build(info.outputPath('made-up')));
}

let built: Promise<MadeUpSite> | undefined;

async function build(root: string): Promise<MadeUpSite> {
  const first = join(root, 'first');
  // Inside the project, so that its packages are found.
  await copyProject(root, CONTENT, GUIDE);
  await cp(LANGUAGES, join(root, 'content'), { recursive: true });
  await addSecond(root);
  await cp(buildIn(root), first, { recursive: true });
  return { root, first };
}
