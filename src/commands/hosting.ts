/** `npm run hosting`: writes the recipes for hosts that are generated from src/lib/hosting/. */
import { mkdir, writeFile } from 'node:fs/promises';
import { toNginx } from '../lib/hosting/nginx.ts';
import { readOptions } from './command.ts';

const FOLDER = '.hosting';

const USAGE = `Usage: npm run hosting

Writes ${FOLDER}/nginx.conf, the configuration of nginx, from the rules that all hosts of the site follow.`;

readOptions(USAGE, {});

await mkdir(FOLDER, { recursive: true });
await writeFile(`${FOLDER}/nginx.conf`, toNginx());
console.log(`Written: ${FOLDER}/nginx.conf`);
