/**
 * Writes the pages that have a key (lib/exports/page-keys.ts) and all data files. A page or file with a key stays in the output
 * if key, code, packages and address are the same. The few other pages are left to Astro, which writes each file in another
 * thread, and that costs more than writing it here.
 */
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration, AstroPrerenderer } from 'astro';
import { withBase } from '../lib/address/url.ts';
import { pruneCache } from '../lib/cache/cache.ts';
import { digestCode, digestOf } from '../lib/cache/digest.ts';
import { openKeptFiles, type KeptFiles } from '../lib/cache/kept-files.ts';
import type { SiteOutput } from '../lib/files/site-output.ts';

export function keptPages(output: SiteOutput): AstroIntegration {
  let address = new URL('http://localhost');
  let kept: KeptFiles | undefined;
  let version: string | undefined;
  return {
    name: 'kept-pages',
    hooks: {
      'astro:config:setup': ({ command, config }) => {
        if (command !== 'build') return;
        version = versionOf(config);
      },
      'astro:config:done': ({ config }) => {
        address = new URL(withBase(config.base, '/'), config.site ?? address);
      },
      'astro:build:start': ({ setPrerenderer, logger }) => {
        if (version === undefined) return;
        const files = openKeptFiles('pages', version, output.previous());
        kept = files;
        setPrerenderer((astro) => ({
          ...astro,
          getStaticPaths: async () => {
            const { others, count } = await writePages(astro, { files, output, address });
            logger.info(
              `${count} pages and data files, ${output.staying.size} of them as they were in the build before`,
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

/** A digest of what all pages depend on besides the content; undefined outside of a project folder. */
function versionOf({ root, srcDir, site = '', base }: AstroConfig): string | undefined {
  const single = ['package-lock.json', 'astro.config.mjs'].map((file) => fileURLToPath(new URL(file, root)));
  const code = digestCode([fileURLToPath(srcDir)], single);
  return code === undefined ? undefined : digestOf(code, root.href, site, base, ...process.argv.slice(2));
}

/** Writes pages and files; returns the paths that are left to Astro, and how many were written or stay. */
async function writePages(
  astro: AstroPrerenderer,
  { files, output, address }: Place,
): Promise<{ others: Path[]; count: number }> {
  const paths = Map.groupBy(await astro.getStaticPaths(), ({ route, cacheKey }) =>
    cacheKey === undefined && route.type !== 'endpoint' ? 'others' : 'own',
  );
  let count = 0;
  for (const path of paths.get('own') ?? []) {
    const { file, url } = placesOf(path);
    const { cacheKey: key } = path;
    if (key !== undefined && files.canStay(file, key)) {
      output.stay(file);
      count += 1;
      continue;
    }
    const bytes = await render(astro, path, new URL(url, address));
    if (!bytes) continue;
    output.write(file, bytes);
    if (key !== undefined) files.note(file, key, bytes);
    count += 1;
    // Lets Node handle signals and collect the garbage of the page.
    await setImmediate();
  }
  return { others: paths.get('others') ?? [], count };
}

/** The file that a page or file is written to, and its address, both from the root of the site. */
function placesOf({ pathname, route }: Path): { file: string; url: string } {
  const name = pathname.replace(/^\//, '').replace(/\/$/, '');
  return route.type === 'endpoint' ? { file: name, url: name } : { file: `${name}/index.html`, url: `${name}/` };
}

/** Renders a page or file; undefined if its route has nothing to write. */
async function render(astro: AstroPrerenderer, { route }: Path, url: URL): Promise<Uint8Array | undefined> {
  const rendered = await astro.render(new Request(url), { routeData: route });
  const response = rendered instanceof Response ? rendered : rendered.response;
  if (!response.body) return undefined;
  if (!response.ok) throw new Error(`${url.pathname} cannot be made: ${response.status}`);
  // The result of `response.arrayBuffer()` stays in memory until the whole heap is collected; the parts of the stream do not.
  const parts: Uint8Array[] = [];
  for await (const part of response.body) parts.push(part);
  // Nearly every page is one part, which need not be copied.
  const [only, ...others] = parts;
  return only && others.length === 0 ? only : Buffer.concat(parts);
}

interface Place {
  readonly files: KeptFiles;
  readonly output: SiteOutput;
  /** The address of the home page. */
  readonly address: URL;
}

type Path = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];
