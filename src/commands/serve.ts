/** `npm run preview`: serves the built site and prints its address. PORT sets the first port to try. */
import { existsSync } from 'node:fs';
import { startServer } from './server.ts';

const DEFAULT_PORT = 4321;

if (!existsSync('dist/index.html')) {
  console.error('There is no built site in dist/: run `npm run build` first, or `npm start` for both.');
  process.exit(1);
}
const { url, close } = await startServer({ folder: 'dist', port: Number(process.env.PORT ?? DEFAULT_PORT) });
console.log(`\nThe site is at ${url}\nCtrl+C stops it.`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    void close();
  });
}
