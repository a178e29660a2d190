/** Makes `astro build` change `dist/` only if the build succeeds. It must be the last integration in the list. */
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
import type { SiteOutput } from '../lib/files/site-output.ts';

export function atomicOutput(output: SiteOutput): AstroIntegration {
  let finish: (() => void) | undefined;
  return {
    name: 'atomic-output',
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        const previous = resolveOutput(fileURLToPath(config.outDir));
        const next = stagingFolder(previous);
        await clearLeftovers(previous);
        const mark = markOutput(previous);
        output.begin({ previous, next });
        finish = () => replaceOutput(previous, next, { paths: output.staying, mark });
        const outDir = pathToFileURL(`${next}/`);
        updateConfig({ outDir, build: { client: new URL('client/', outDir), server: new URL('server/', outDir) } });
        // There is no hook for a failed build. After a successful build this does nothing, because the folder has been moved.
        process.once('exit', () => {
          const reason = giveUp(previous, next);
          // Printed last, after Astro’s own message, which is long and does not say what happened to `dist/`.
          if (reason !== undefined) console.error(reason);
        });
      },
      'astro:build:done': () => finish?.(),
    },
  };
}
