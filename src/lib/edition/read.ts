/** Reads the content folder: the only part of the library that touches the file system. */
import type { Dirent } from 'node:fs';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { basename, join, resolve, sep } from 'node:path';
import type { Issue } from './issue.ts';
import type { TextFile } from './text-file.ts';

/** Reads every file below `root`, ordered by path whatever order the file system has. */
export async function readContent(root: string): Promise<{ files: TextFile[]; issues: Issue[] }> {
  const files: TextFile[] = [];
  const issues: Issue[] = [];
  const top = await realpath(root);

  const visit = async (folder: string, path: string): Promise<void> => {
    const entries = await readdir(folder, { withFileTypes: true });
    for (const entry of entries.filter(isContent).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const from = join(folder, entry.name);
      const as = `${path}/${entry.name}`;
      if (entry.isDirectory()) {
        await visit(from, as);
        continue;
      }
      const problem = await findProblem(entry, from, top);
      const text = problem === undefined ? decode(await readFile(from)) : undefined;
      if (text !== undefined) files.push({ path: as, text });
      else issues.push({ rule: 'unreadable-file', file: as, line: 1, column: 1, ...(problem ?? NOT_UTF8) });
    }
  };
  await visit(top, basename(resolve(root)));
  return { files, issues };
}

/** Editors and operating systems leave hidden files and backups about; they are no content. */
function isContent({ name }: Dirent): boolean {
  return !name.startsWith('.') && !name.endsWith('~');
}

/** Why a file must not be read; undefined when it may. */
async function findProblem(entry: Dirent, path: string, top: string): Promise<Problem | undefined> {
  if (entry.isFile()) return undefined;
  if (!entry.isSymbolicLink()) return { message: 'Unexpected special file, expected a regular file' };
  const target = await realpath(path).catch(() => undefined);
  if (target === undefined || !`${target}${sep}`.startsWith(top + sep)) {
    return { message: 'Unexpected symbolic link that leaves the content folder, expected a file', hint: REPLACE_LINK };
  }
  if ((await stat(target)).isFile()) return undefined;
  return { message: 'Unexpected symbolic link to a folder, expected a file', hint: REPLACE_LINK };
}

/** The text of a file without a byte order mark; undefined when it is not UTF-8. */
export function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const REPLACE_LINK = 'put the file itself in its place';
export const NOT_UTF8: Problem = { message: 'Unexpected bytes that are not UTF-8, expected a text file' };

interface Problem {
  readonly message: string;
  readonly hint?: string;
}
