/** Switches off what Vite does for other sites but this one does not need. */
import type { AstroIntegration, ViteUserConfig } from 'astro';

/** The helper is made in https://github.com/vitejs/vite/blob/main/packages/vite/src/node/plugins/importAnalysisBuild.ts */
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
 * Loads scripts on demand with a plain `import()`. Vite would wrap each in a helper that also fetches the stylesheets and chunks
 * that the script needs; ours need none, and the helper is larger than most of them.
 */
const leanImports: VitePlugin = {
  name: 'lean-imports',
  enforce: 'pre',
  // Here because Astro sets it after all other hooks.
  configResolved: ({ environments }) => {
    if (environments.client) environments.client.build.modulePreload = false;
  },
  load: (id: string) => (id === HELPER ? 'export const __vitePreload = (load) => load();' : undefined),
};

/**
 * Before a build, Astro starts a development server to look for content collections. It would bundle the packages of Astro’s
 * toolbar, which nobody uses, and that takes a fifth of a second of CPU time.
 */
const leanSync: VitePlugin = {
  name: 'lean-sync',
  // After Astro’s own plugins, which list what to bundle.
  enforce: 'post',
  configEnvironment: (_name, { optimizeDeps }) => {
    if (optimizeDeps) optimizeDeps.include = [];
  },
};

type VitePlugin = NonNullable<ViteUserConfig['plugins']>[number];
