/** Files that are kept stand in the output under a second name: no bytes are copied, and one can be removed without the other. */
import { constants, copyFileSync, linkSync } from 'node:fs';

/** Gives a file a second name, or copies it where the file system has no second names; whether it was there. */
export function giveSecondName(from: string, to: string): boolean {
  try {
    try {
      linkSync(from, to);
    } catch (error) {
      // Into a file that is there, nothing is copied: it may be the second name of another one.
      if (isMissing(error)) throw error;
      copyFileSync(from, to, constants.COPYFILE_EXCL);
    }
    return true;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}

/** Whether something failed because a file is not there. */
export function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
