/** Simulates a full disk, when loaded with `--import` before a build: only a few files can be written to the site. */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

let left = 20;
const writeFile = fs.promises.writeFile as (...options: unknown[]) => Promise<void>;

Object.assign(fs.promises, {
  writeFile: async (path: unknown, ...options: unknown[]) => {
    if (String(path).includes('dist.next-') && --left < 0) {
      throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC', syscall: 'write' });
    }
    await writeFile(path, ...options);
  },
});
Object.assign(fs, { statfsSync: () => ({ bavail: 0, bsize: 4096 }) });
syncBuiltinESMExports();
