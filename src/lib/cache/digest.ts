/** Digests of what cached values are made from. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** SHA-256 of some parts, in hexadecimal. The boundaries between the parts count. */
export function digestOf(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}\0`).update(part);
  return hash.digest('hex');
}

/** A digest of the code of some parts of `src/lib`, of all packages and of Node.js; undefined outside a project folder. */
export function codeVersion(parts: readonly string[]): string | undefined {
  return digestCode(
    parts.map((part) => join('src', 'lib', part)),
    ['package-lock.json'],
  );
}

/** A digest of Node.js, of single files and of the code in some folders without tests; undefined if one is missing. */
export function digestCode(folders: readonly string[], files: readonly string[]): string | undefined {
  try {
    const code = folders.flatMap((folder) => {
      const paths = listFiles(folder).filter((path) => !/\btest\b/.test(path));
      return paths.flatMap((path) => [path, readFileSync(join(folder, path))]);
    });
    return digestOf(process.version, ...code, ...files.map((file) => readFileSync(file)));
  } catch {
    return undefined;
  }
}

/** The sorted paths of the files in a folder. */
function listFiles(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length))
    .sort();
}
