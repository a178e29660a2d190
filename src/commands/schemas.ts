/** `npm run schemas`: writes what editors of text complete and explain content with, from the schemas that check it. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { readOptions } from './command.ts';
import { writtenFiles } from './schemas/files.ts';

const USAGE = `Usage: npm run schemas

Writes the files with which Visual Studio Code completes and explains content, from the schemas that check it. Run it after
a change in src/lib/schema or src/lib/vocabulary.`;

readOptions(USAGE, {});

for (const [path, text] of await writtenFiles()) {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
  console.log(`Written: ${path}`);
}
