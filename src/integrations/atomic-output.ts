/** Makes `astro build` change `dist/` only when everything has gone well. The last integration of the list. */
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import {
  clearLeftovers,
  giveUp,
  markOutput,
  replaceOutput,
  resolveOutput,
  stagingFolder,
} from '../lib/files/output-folder.ts';

/** `staying` are the files of the previous output that this build takes as they are: their paths, as other integrations add them. */
export function atomicOutput(staying: ReadonlySet<string>): AstroIntegration {
  let folders: { readonly output: string; readonly staging: string; readonly mark: string | undefined } | undefined;
  return {
    name: 'atomic-output',
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        const output = resolveOutput(fileURLToPath(config.outDir));
        const staging = stagingFolder(output);
        await clearLeftovers(output);
        folders = { output, staging, mark: markOutput(output) };
        const outDir = pathToFileURL(`${staging}/`);
        updateConfig({ outDir, build: { client: new URL('client/', outDir), server: new URL('server/', outDir) } });
        // There is no hook for a build that failed. After one that did not, the folder has moved.
        process.once('exit', () => {
          const reason = giveUp(output, staging);
          // After whatever Astro has said of it, which is long and names no folder of ours.
          if (reason !== undefined) console.error(reason);
        });
      },
      'astro:build:done': () => {
        if (folders) replaceOutput(folders.output, folders.staging, { paths: staying, mark: folders.mark });
      },
    },
  };
}
