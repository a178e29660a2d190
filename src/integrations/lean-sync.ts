/**
 * Before a build, Astro starts a development server to look for content collections. That would bundle what browsers need of
 * Astro’s toolbar, for nobody: a fifth of a second of the processor.
 */
import type { AstroIntegration } from 'astro';

export function leanSync(): AstroIntegration {
  return {
    name: 'lean-sync',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command === 'dev') return;
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'lean-sync',
                // After Astro’s own plugins, which name what to bundle.
                enforce: 'post',
                configEnvironment: (_name, { optimizeDeps }) => {
                  if (optimizeDeps) optimizeDeps.include = [];
                },
              },
            ],
          },
        });
      },
    },
  };
}
