// Composes only: what an integration does is in src/integrations/, how Markdown is read in src/lib/edition/parse/.
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

const address = readSiteAddress(CONTENT_ROOT, process.env);

const output = createSiteOutput();

export default defineConfig({
  site: address.origin,
  base: address.pathname,
  output: 'static',
  trailingSlash: 'always',
  cacheDir: './.cache/astro/',
  // The default would drop the space of a line break between two inline elements.
  compressHTML: true,
  build: { format: 'directory', inlineStylesheets: 'never' },
  // Scripts and styles stay files of their own, so that a content security policy needs no exception for them.
  vite: {
    build: { assetsInlineLimit: 0 },
    // Every page names its scripts. Their usual names are those of components, and longer than all else in the tag.
    environments: { client: { build: { rolldownOptions: { output: { entryFileNames: '_astro/[hash].js' } } } } },
  },
  devToolbar: { enabled: false },
  markdown: {
    processor: unified({ remarkPlugins: [...remarkPlugins], smartypants: false }),
    syntaxHighlight: false,
  },
  // In this order: problems in the content stop a build before anything is written, and the output
  // takes its place after everything else has written to it.
  integrations: [
    content(CONTENT_ROOT),
    mdx(),
    lean(),
    keptPages(output),
    entityCards(output),
    pagefind(output),
    pictures(output),
    movedFiles(output),
    headers(output),
    throughLink(),
    atomicOutput(output),
  ],
});
