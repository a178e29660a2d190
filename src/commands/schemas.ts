/** `npm run schemas`: writes the files with which text editors complete and explain content, from the schemas of the check. */
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
