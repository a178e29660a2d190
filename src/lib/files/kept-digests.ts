/** Digests of the files of a cache that a tool of others fills, so that what was changed or cut off since is not taken for what it made. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';

/** Notes the files as they are now. */
export function noteDigests(note: string, paths: readonly string[]): void {
  const unfinished = `${note}.${process.pid}`;
  writeFileSync(unfinished, JSON.stringify(digestAll(paths)));
  renameSync(unfinished, note);
}

/** Whether the files are those that were noted, byte for byte. Not where nothing was noted. */
export function areAsNoted(note: string, paths: readonly string[]): boolean {
  try {
    return readFileSync(note, 'utf8') === JSON.stringify(digestAll(paths));
  } catch {
    return false;
  }
}

/** SHA-256 of bytes, in hexadecimal digits. */
export function digestOf(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The digests of files, and of all files in folders, in order. */
function digestAll(paths: readonly string[]): [path: string, digest: string][] {
  return paths.flatMap((path): [path: string, digest: string][] => {
    if (!existsSync(path)) return [];
    if (statSync(path).isFile()) return [[basename(path), digestOf(readFileSync(path))]];
    const entries = readdirSync(path, { recursive: true, withFileTypes: true, encoding: 'utf8' });
    const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    return files.sort().map((file): [string, string] => [relative(path, file), digestOf(readFileSync(file))]);
  });
}
