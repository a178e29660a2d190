/** Lets only one process seal at a time. The lock is a file in the content folder. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { takeLock } from '../../lib/cache/lock.ts';
import { RefusedError } from '../command.ts';

/** Takes the lock of a content folder, and releases it after the work. Throws a {@link RefusedError} if it is taken. */
export async function withLock<T>(contentDir: string, work: () => Promise<T>): Promise<T> {
  if (!existsSync(contentDir)) throw new RefusedError(`Unexpected "${contentDir}", expected a folder with content`);
  const lock = takeLock(join(contentDir, NAME));
  if (!lock) throw new RefusedError(`Nothing was done: another npm run seal is working in ${contentDir}/.`);
  try {
    return await work();
  } finally {
    lock.release();
  }
}

const NAME = '.seal.lock';
