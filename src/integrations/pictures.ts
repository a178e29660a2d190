/** Pictures for link previews: written beside the pages when the site is built, drawn on request in `astro dev`. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { getEdition } from '../edition.ts';
import { pageOfPicture, withBase } from '../lib/address/url.ts';
import { openKeptFiles, readKeptList } from '../lib/cache/kept-files.ts';
import { listPictures, openPictureStore, readFonts, type Fonts, type PictureStore } from '../lib/pictures/index.ts';
import { openOutput } from './write-files.ts';

/** Adds to `staying` the paths of the pictures that stay in the output as they are. */
export function pictures(staying: Set<string>): AstroIntegration {
  let base = '/';
  let root = new URL('./', import.meta.url);
  let previous = '';
  return {
    name: 'pictures',
    hooks: {
      'astro:config:setup': ({ config }) => {
        previous = fileURLToPath(config.outDir);
      },
      'astro:config:done': ({ config }) => {
        ({ base, root } = config);
      },
      'astro:server:setup': ({ server, logger }) => {
        servePictures({ server, logger, base, root });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const { fonts, store } = await open(root);
        const all = listPictures(await getEdition());
        const place = openOutput(dir);
        // A picture shows nothing that its page does not tell, so it is taken where the page has the same key as before.
        const pages = readKeptList('pages');
        const kept = openKeptFiles('pictures', pages.version, previous);
        for (const { path, draw } of all) {
          const file = path.slice(1);
          const [key] = pages.files[`${pageOfPicture(file) ?? ''}index.html`] ?? [];
          if (key !== undefined && kept.take(file, key)) {
            staying.add(file);
            continue;
          }
          const png = await store.get(draw(fonts.faces));
          writeFileSync(place(path), png);
          if (key !== undefined) kept.note(file, key, png);
        }
        kept.write();
        logger.info(`${all.length} pictures written, ${store.drawn()} of them drawn anew`);
      },
    },
  };
}

/** Answers requests for pictures; everything else goes on to Astro. */
function servePictures({ server, logger, base, root }: PictureServerOptions): void {
  let opened: ReturnType<typeof open> | undefined;
  const find = async (path: string): Promise<Buffer | undefined> => {
    const picture = listPictures(await getEdition()).find((candidate) => candidate.path === path);
    if (!picture) return undefined;
    const { fonts, store } = await (opened ??= open(root));
    return store.get(picture.draw(fonts.faces));
  };

  server.middlewares.use((request, response, next) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const site = withBase(base, '/');
    if (!pathname.startsWith(site) || pageOfPicture(pathname) === undefined) {
      next();
      return;
    }
    find(`/${pathname.slice(site.length)}`).then(
      (png) => {
        response.statusCode = png ? 200 : 404;
        response.setHeader('Content-Type', 'image/png');
        response.setHeader('Cache-Control', 'no-store');
        response.end(png);
      },
      (error: unknown) => {
        // The pages show problems in the content.
        opened = undefined;
        logger.warn(`no picture: ${String(error).split('\n', 1).join()}`);
        response.statusCode = 503;
        response.end();
      },
    );
  });
}

async function open(root: URL): Promise<{ readonly fonts: Fonts; readonly store: PictureStore }> {
  const fonts = await readFonts(fileURLToPath(new URL(FONTS, root)));
  return { fonts, store: openPictureStore(fonts) };
}

/** The typefaces, from the project’s root. */
const FONTS = 'src/assets/fonts/pictures/';

type ServerSetup = Parameters<NonNullable<AstroIntegration['hooks']['astro:server:setup']>>[0];

interface PictureServerOptions extends Pick<ServerSetup, 'server' | 'logger'> {
  /** The site’s base path. */
  readonly base: string;
  /** The project’s root. */
  readonly root: URL;
}
