/** What Vite does for other sites and this one does without. */
import type { AstroIntegration, ViteUserConfig } from 'astro';

/** Where Vite has its helper: https://github.com/vitejs/vite/blob/main/packages/vite/src/node/plugins/importAnalysisBuild.ts */
const HELPER = '\0vite/preload-helper.js';

export function lean(): AstroIntegration {
  return {
    name: 'lean',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        updateConfig({ vite: { plugins: [leanImports, ...(command === 'dev' ? [] : [leanSync])] } });
      },
    },
  };
}

/**
 * Scripts that come when they are asked for come by a plain `import()`. Vite wraps each in a helper that also fetches
 * the stylesheets and chunks it needs; ours need none, and the helper is larger than most of them.
 */
const leanImports: VitePlugin = {
  name: 'lean-imports',
  enforce: 'pre',
  // Astro sets this after everybody else.
  configResolved: ({ environments }) => {
    if (environments.client) environments.client.build.modulePreload = false;
  },
  load: (id: string) => (id === HELPER ? 'export const __vitePreload = (load) => load();' : undefined),
};

/**
 * Before a build, Astro starts a development server to look for content collections. That would bundle what browsers need of
 * Astro’s toolbar, for nobody: a fifth of a second of the processor.
 */
const leanSync: VitePlugin = {
  name: 'lean-sync',
  // After Astro’s own plugins, which name what to bundle.
  enforce: 'post',
  configEnvironment: (_name, { optimizeDeps }) => {
    if (optimizeDeps) optimizeDeps.include = [];
  },
};

type VitePlugin = NonNullable<ViteUserConfig['plugins']>[number];
