/** `npm run preview`: serves the built site. `npm start` builds it first (`--build`). */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { recoverOutput } from '../lib/files/output-folder.ts';
import { npmRun } from './npm.ts';
import { readOptions, withForms } from './command.ts';
import { startServer } from './server.ts';

const DEFAULT_PORT = 4321;
const LAST_PORT = 65_535;

const USAGE = `Usage: npm run preview   serves the site that was built
       npm start         builds it first

It prints the address. \`-- --port 8080\` or PORT=8080 tries that port first, then those after it; Ctrl+C stops the server.`;

const options = readOptions(USAGE, { build: { type: 'boolean' }, port: { type: 'string' } });

const fromEnvironment = process.env.PORT === '' ? undefined : process.env.PORT;
const asked = options.port ?? fromEnvironment ?? String(DEFAULT_PORT);
const port = Number(asked);
if (!/^\d+$/.test(asked) || port > LAST_PORT) {
  console.error(withForms(`Unexpected port “${asked}”, expected a number from 0 to ${LAST_PORT}`, USAGE));
  process.exit(2);
}
if (options.build === true) {
  const [command, words] = npmRun('build');
  const { status } = spawnSync(command, words, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
recoverOutput('dist');
if (!existsSync('dist/index.html')) {
  console.error('There is no built site in dist/: run `npm run build` first, or `npm start` for both.');
  process.exit(1);
}
const { url, close } = await startServer({ folder: 'dist', port });
console.log(`\nThe site is at ${url}\nCtrl+C stops it.`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void close());
}
