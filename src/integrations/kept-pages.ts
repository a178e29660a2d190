/**
 * Writes the pages that have a key (lib/exports/page-keys.ts) and all data files. What has one is taken from the previous
 * output where key, code, packages and address are the same. The few other pages are left to Astro, which hands each file to
 * another thread: that costs more than writing it.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { withBase } from '../lib/address/url.ts';
import { pruneCache } from '../lib/cache/cache.ts';
import { digestCode, digestOf } from '../lib/cache/digest.ts';
import { openKeptFiles, type KeptFiles } from '../lib/cache/kept-files.ts';

/** Adds to `staying` the paths of the files that stay in the output as they are. */
export function keptPages(staying: Set<string>): AstroIntegration {
  let previous = '';
  let output = '';
  let address = new URL('http://localhost');
  let kept: KeptFiles | undefined;
  let version: string | undefined;
  return {
    name: 'kept-pages',
    hooks: {
      'astro:config:setup': ({ command, config }) => {
        if (command !== 'build') return;
        previous = fileURLToPath(config.outDir);
        version = versionOf(config);
      },
      'astro:config:done': ({ config }) => {
        output = fileURLToPath(config.outDir);
        address = new URL(withBase(config.base, '/'), config.site ?? address);
      },
      'astro:build:start': ({ setPrerenderer, logger }) => {
        if (version === undefined) return;
        const files = openKeptFiles('pages', version, previous);
        kept = files;
        setPrerenderer((astro) => ({
          ...astro,
          getStaticPaths: async () => {
            const before = staying.size;
            const { others, count } = await writePages(astro, { files, output, address, staying });
            logger.info(
              `${count} pages and data files, ${staying.size - before} of them as they were in the build before`,
            );
            return others;
          },
        }));
      },
      'astro:build:done': () => {
        kept?.write();
        pruneCache();
      },
    },
  };
}

/** A digest of what all pages depend on beside the content; undefined outside of a project folder. */
function versionOf({ root, srcDir, site = '', base }: Config): string | undefined {
  const single = ['package-lock.json', 'astro.config.mjs'].map((file) => fileURLToPath(new URL(file, root)));
  const code = digestCode([fileURLToPath(srcDir)], single);
  return code === undefined ? undefined : digestOf(code, root.href, site, base, ...process.argv.slice(2));
}

/** Writes pages and files; gives the paths that are left to Astro. */
async function writePages(
  astro: AstroPrerenderer,
  { files, output, address, staying }: Place,
): Promise<{ others: Path[]; count: number }> {
  const paths = Map.groupBy(await astro.getStaticPaths(), ({ route, cacheKey }) =>
    cacheKey === undefined && route.type !== 'endpoint' ? 'others' : 'own',
  );
  let count = 0;
  for (const path of paths.get('own') ?? []) {
    const { file, url } = placesOf(path);
    const { cacheKey: key } = path;
    if (key !== undefined && files.take(file, key)) staying.add(file);
    else {
      const bytes = await render(astro, path, new URL(url, address));
      if (!bytes) continue;
      const to = join(output, file);
      mkdirSync(dirname(to), { recursive: true });
      writeFileSync(to, bytes);
      if (key !== undefined) files.note(file, key, bytes);
    }
    count += 1;
    // Signals, and the garbage of the page, get a turn.
    await setImmediate();
  }
  return { others: paths.get('others') ?? [], count };
}

/** Where a page or file is written, and its address, from the root of the site. */
function placesOf({ pathname, route }: Path): { file: string; url: string } {
  const name = pathname.replace(/^\//, '').replace(/\/$/, '');
  return route.type === 'endpoint' ? { file: name, url: name } : { file: `${name}/index.html`, url: `${name}/` };
}

/** Renders a page or file; undefined where its route has nothing to write, and so no body. */
async function render(astro: AstroPrerenderer, { route }: Path, url: URL): Promise<Buffer | undefined> {
  const rendered = await astro.render(new Request(url), { routeData: route });
  const response = rendered instanceof Response ? rendered : rendered.response;
  if (!response.body) return undefined;
  if (!response.ok) throw new Error(`${url.pathname} cannot be made: ${response.status}`);
  return Buffer.from(await response.arrayBuffer());
}

interface Place {
  readonly files: KeptFiles;
  /** The folder that the build writes to. */
  readonly output: string;
  /** Paths of files that stay as they are. */
  readonly staying: Set<string>;
  /** The address of the home page. */
  readonly address: URL;
}

type Path = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];

interface Config {
  readonly root: URL;
  readonly srcDir: URL;
  readonly site?: string | undefined;
  readonly base: string;
}
