// Only puts things together: integrations are in src/integrations/, the reading of Markdown in src/lib/edition/parse/.
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { atomicOutput } from './src/integrations/atomic-output.ts';
import { content } from './src/integrations/content.ts';
import { entityCards } from './src/integrations/entity-cards.ts';
import { headers } from './src/integrations/headers.ts';
import { keptPages } from './src/integrations/kept-pages.ts';
import { lean } from './src/integrations/lean.ts';
import { movedFiles } from './src/integrations/moved-files.ts';
import { pagefind } from './src/integrations/pagefind.ts';
import { pictures } from './src/integrations/pictures.ts';
import { throughLink } from './src/integrations/through-link.ts';
import { createSiteOutput } from './src/lib/files/site-output.ts';
import { remarkPlugins } from './src/lib/edition/parse/markdown.ts';
import { CONTENT_ROOT, readSiteAddress } from './src/site.ts';

const { origin, pathname: base } = readSiteAddress(CONTENT_ROOT, process.env);

const output = createSiteOutput();

export default defineConfig({
  site: origin,
  base,
  output: 'static',
  trailingSlash: 'always',
  cacheDir: './.cache/astro/',
  // The default would remove a line break between two inline elements, which stands for a space.
  compressHTML: true,
  build: { format: 'directory', inlineStylesheets: 'never' },
  // Scripts and styles stay separate files, so that the content security policy needs no exception.
  vite: {
    build: { assetsInlineLimit: 0 },
    // Every page names its scripts. By default the names include those of components, and are longer than the rest of the tag.
    environments: { client: { build: { rolldownOptions: { output: { entryFileNames: '_astro/[hash].js' } } } } },
  },
  devToolbar: { enabled: false },
  markdown: {
    processor: unified({ remarkPlugins: [...remarkPlugins], smartypants: false }),
    syntaxHighlight: false,
  },
  // The order matters: `content` stops a build before anything is written, and `atomicOutput` publishes the output after all
  // others have written to it.
  integrations: [
    content(CONTENT_ROOT),
    mdx(),
    lean(),
    keptPages(output),
    entityCards(output, base),
    pagefind(output, base),
    pictures(output, base),
    movedFiles(output),
    headers(output, base),
    throughLink(),
    atomicOutput(output),
  ],
});
