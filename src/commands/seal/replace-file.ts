/** Writes a file atomically. */
import { rename, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Replaces the text of a file. The content ignores the temporary file, whose name starts with a dot. */
export async function replaceFile(file: string, text: string): Promise<void> {
  const next = join(dirname(file), `.${basename(file)}.${process.pid}`);
  await writeFile(next, text);
  await rename(next, file);
}
