/**
 * `npm run precompress`: writes a Brotli and a gzip version beside every text file of `dist/`, for servers that send existing
 * files, such as nginx. Hosts that compress by themselves do not need them, so a build does not make them.
 */
import { existsSync } from 'node:fs';
import { recoverOutput } from '../lib/files/output-folder.ts';
import { readOptions } from './command.ts';
import { precompress } from './precompress/precompress.ts';

const USAGE = `Usage: npm run precompress

Puts a brotli and a gzip form beside every text file of dist/, for servers that send them as they are. Run npm run
build first.`;

readOptions(USAGE, {});
recoverOutput('dist');
if (!existsSync('dist/index.html')) {
  console.error('There is no built site in dist/: run `npm run build` first.');
  process.exit(1);
}
const { files, bytes, brotli, gzip } = await precompress('dist');
console.log(`${files} files of ${toKb(bytes)} KB: ${toKb(brotli)} KB with brotli, ${toKb(gzip)} KB with gzip.`);

function toKb(size: number): string {
  return Math.round(size / 1000).toLocaleString('en-GB');
}
