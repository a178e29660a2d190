/** `npm run schemas`: writes what editors of text complete and explain content with, from the schemas that check it. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { writtenFiles } from './schemas/files.ts';

for (const [path, text] of await writtenFiles()) {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
  console.log(`Written: ${path}`);
}
