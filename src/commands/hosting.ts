/** `npm run hosting`: writes the recipes for hosts that are made from the tables of src/lib/hosting/. */
import { mkdir, writeFile } from 'node:fs/promises';
import { toNginx } from '../lib/hosting/nginx.ts';

const FOLDER = '.hosting';

await mkdir(FOLDER, { recursive: true });
await writeFile(`${FOLDER}/nginx.conf`, toNginx());
console.log(`${FOLDER}/nginx.conf is written.`);
