/** Writes a file as a whole or not at all. */
import { rename, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Puts a text in the place of a file. The content ignores files whose name starts with a dot. */
export async function replaceFile(file: string, text: string): Promise<void> {
  const next = join(dirname(file), `.${basename(file)}.${process.pid}`);
  await writeFile(next, text);
  await rename(next, file);
}
