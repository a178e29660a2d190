/** Reads the content folder. In the edition, only this file and `draft-store.ts` access the file system. */
import type { Dirent } from 'node:fs';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { basename, extname, join, resolve, sep } from 'node:path';
import { revealHidden, showHidden, type TextFile } from './text-file.ts';
import type { Issue } from '../issue/issue.ts';

/** Reads every file below `root`, sorted by path. `open` reads a file’s bytes. */
export async function readContent(
  root: string,
  open: (path: string) => Promise<Uint8Array> = readFile,
): Promise<{ files: TextFile[]; issues: Issue[] }> {
  const files: TextFile[] = [];
  const issues: Issue[] = [];
  const top = await realpath(root).catch(() => root);
  if (!(await stat(top).catch(() => undefined))?.isDirectory()) throw new NoContent(root);
  const refuse = (path: string, { rule = 'unreadable-file', ...problem }: Problem): void => {
    issues.push({ rule, file: showPath(path), line: 1, column: 1, ...problem });
  };

  const visit = async (folder: string, path: string): Promise<void> => {
    const entries = await readdir(folder, { withFileTypes: true });
    for (const entry of entries.filter(isContent).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const as = `${path}/${entry.name}`;
      try {
        if (entry.isDirectory()) await visit(join(folder, entry.name), as);
        else await readEntry(entry, join(folder, entry.name), as);
      } catch (error) {
        // An editor has just replaced the file, or it may not be read.
        if (!(error instanceof Error && 'code' in error)) throw error;
        refuse(as, {
          message: `Unexpected ${entry.isDirectory() ? 'folder' : 'file'} that cannot be read (${String(error.code)}), expected one that can`,
        });
      }
    }
  };
  const readEntry = async (entry: Dirent, from: string, as: string): Promise<void> => {
    const problem = await findProblem(entry, from, top);
    if (problem) {
      refuse(as, problem);
      return;
    }
    const { file, issues: found } = toTextFile(as, await open(from));
    if (file) files.push(file);
    issues.push(...found);
  };
  await visit(top, basename(resolve(root)));
  return { files, issues };
}

/** Decodes a text file, drops its byte order mark and makes hidden characters visible. No file if it is not UTF-8. */
export function toTextFile(path: string, bytes: Uint8Array): { file?: TextFile; issues: Issue[] } {
  try {
    return revealHidden({ path, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) });
  } catch {
    const message = 'Unexpected bytes that are not UTF-8, expected a text file';
    return { issues: [{ rule: 'unreadable-file', file: path, line: 1, column: 1, message }] };
  }
}

/** The content folder does not exist. */
export class NoContent extends Error {
  constructor(root: string) {
    super(`Unexpected "${root}", expected a folder with content`);
    // A stack trace helps nobody here.
    this.stack = '';
  }
}

/** Whether an entry is neither hidden nor a backup; editors and operating systems leave such files behind. */
function isContent({ name }: Dirent): boolean {
  return !name.startsWith('.') && !name.endsWith('~');
}

/** Why a file must not be read; undefined if it may. */
async function findProblem(entry: Dirent, path: string, top: string): Promise<Problem | undefined> {
  if (showPath(entry.name) !== entry.name)
    return { message: 'Unexpected name with invisible characters, expected a plain one' };
  if (entry.isFile()) return findExcess(path);
  if (!entry.isSymbolicLink()) return { message: 'Unexpected special file, expected a regular file' };
  const target = await realpath(path).catch(() => undefined);
  if (target === undefined || !`${target}${sep}`.startsWith(top + sep)) {
    return { message: 'Unexpected symbolic link that leaves the content folder, expected a file', hint: REPLACE_LINK };
  }
  if ((await stat(target)).isFile()) return findExcess(target);
  return { message: 'Unexpected symbolic link to a folder, expected a file', hint: REPLACE_LINK };
}

/** A path as it can be shown on one line. */
function showPath(path: string): string {
  return showHidden(path).replace(/[\t\r\n]/g, '�');
}

/** Refuses files that are too large. Generated files may be larger than those that people write; records are short. */
async function findExcess(path: string): Promise<Problem | undefined> {
  const { size } = await stat(path);
  const limit = LIMITS[extname(path)] ?? MEBIBYTE;
  if (size <= limit) return undefined;
  const message = `Unexpected file of ${(size / MEBIBYTE).toFixed(1)} MiB, expected at most ${limit / MEBIBYTE} MiB`;
  return { rule: 'too-large', message, hint: 'split it into several' };
}

const MEBIBYTE = 2 ** 20;
const LIMITS: Readonly<Record<string, number | undefined>> = { '.json': 16 * MEBIBYTE, '.yaml': MEBIBYTE / 4 };

const REPLACE_LINK = 'put the file itself in its place';

interface Problem {
  readonly rule?: 'too-large' | 'unreadable-file';
  readonly message: string;
  readonly hint?: string;
}
