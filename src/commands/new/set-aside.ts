/** Sets content aside to make room for other content. It is moved, never deleted, and `--restore` brings it back. */
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { toId } from '../../lib/new-work/to-id.ts';
import { tryParse } from '../../lib/new-work/try-parse.ts';
import { CONTENT_ROOT } from '../../site.ts';
import { RefusedError } from '../command.ts';
import { withLock } from '../seal/lock.ts';

/** The folder beside the content for what was set aside, each in its own folder. */
export const SET_ASIDE = 'set-aside';

/** Runs `work` with the content set aside, and puts it back if `work` fails; returns the folder of what was set aside, if any. */
export async function withContentAside(work: () => Promise<void>): Promise<string | undefined> {
  const folder = await findFreeFolder();
  if (folder !== undefined) await move(CONTENT_ROOT, folder);
  try {
    await work();
  } catch (error) {
    if (folder !== undefined && !existsSync(CONTENT_ROOT)) await move(folder, CONTENT_ROOT);
    throw error;
  }
  return folder;
}

/** Brings back what was set aside; returns the folder that it was in, and the folder that the present content is in now. */
export async function restore(name: string | undefined): Promise<{ from: string; aside: string | undefined }> {
  const names = await listSetAside();
  const [only] = names;
  const wanted = name ?? (names.length === 1 ? only : undefined);
  if (wanted === undefined || !names.includes(wanted)) {
    const there = names.length > 0 ? `one of: ${names.join(', ')}` : `content in ${SET_ASIDE}/, where there is none`;
    throw new RefusedError(
      `Unexpected --restore${name === undefined ? ' without a name' : ` ${name}`}, expected ${there}`,
    );
  }
  const from = join(SET_ASIDE, wanted);
  return { from, aside: await withContentAside(() => move(from, CONTENT_ROOT)) };
}

/** The folder that the present content would be moved to; undefined if there is no content. */
export async function findFreeFolder(): Promise<string | undefined> {
  if (!existsSync(CONTENT_ROOT)) return undefined;
  // The folder must not be moved while npm run seal is working in it.
  const name = await withLock(CONTENT_ROOT, readTitle);
  const taken = await listSetAside();
  for (let number = 1; ; number += 1) {
    const free = number === 1 ? name : `${name}-${number}`;
    if (!taken.includes(free)) return join(SET_ASIDE, free);
  }
}

async function listSetAside(): Promise<string[]> {
  return (await readdir(SET_ASIDE).catch(() => [])).filter((name) => !name.startsWith('.')).sort();
}

/** The title of the present site, as the name of a folder. */
async function readTitle(): Promise<string> {
  const text = await readFile(join(CONTENT_ROOT, 'site.yaml'), 'utf8').catch(() => '');
  const title = /^title:(.*)$/m.exec(text)?.[1] ?? '';
  const value = tryParse(title);
  return toId(typeof value === 'string' ? value : title) || 'content';
}

async function move(from: string, to: string): Promise<void> {
  await mkdir(SET_ASIDE, { recursive: true });
  try {
    await rename(from, to);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    throw new RefusedError(`Nothing was done: ${from}/ cannot be moved to ${to}/ (${String(error.code)}).`);
  }
}
