/**
 * Scripts that come when they are asked for come by a plain `import()`. Vite wraps each in a helper that also fetches
 * the stylesheets and chunks it needs; ours need none, and the helper is larger than most of them.
 */
import type { AstroIntegration } from 'astro';

/** Where Vite has its helper: https://github.com/vitejs/vite/blob/main/packages/vite/src/node/plugins/importAnalysisBuild.ts */
const HELPER = '\0vite/preload-helper.js';

export function leanImports(): AstroIntegration {
  return {
    name: 'lean-imports',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'lean-imports',
                enforce: 'pre',
                // Astro sets this after everybody else.
                configResolved: ({ environments }) => {
                  if (environments.client) environments.client.build.modulePreload = false;
                },
                load: (id: string) => (id === HELPER ? 'export const __vitePreload = (load) => load();' : undefined),
              },
            ],
          },
        });
      },
    },
  };
}
