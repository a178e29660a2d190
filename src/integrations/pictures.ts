/** Pictures for link previews: written beside the pages when the site is built, drawn on request in `astro dev`. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { getEdition } from '../edition.ts';
import { pageOfPicture, withBase } from '../lib/address/url.ts';
import { openKeptFiles, readKeptList } from '../lib/cache/kept-files.ts';
import type { SiteOutput } from '../lib/files/site-output.ts';
import { listPictures, openPictureStore, readFonts, type Fonts, type PictureStore } from '../lib/pictures/index.ts';

export function pictures(output: SiteOutput): AstroIntegration {
  let base = '/';
  let root = new URL('./', import.meta.url);
  return {
    name: 'pictures',
    hooks: {
      'astro:config:done': ({ config }) => {
        ({ base, root } = config);
      },
      'astro:server:setup': ({ server, logger }) => {
        servePictures({ server, logger, base, root });
      },
      'astro:build:done': async ({ logger }) => {
        const { fonts, store } = await open(root);
        const all = listPictures(await getEdition());
        // A picture shows nothing that its page does not tell, so it is taken where the page has the same key as before.
        const pages = readKeptList('pages');
        const kept = openKeptFiles('pictures', pages.version, output.previous());
        for (const { path, draw } of all) {
          const file = path.slice(1);
          const [key] = pages.files[`${pageOfPicture(file) ?? ''}index.html`] ?? [];
          if (key !== undefined && kept.take(file, key)) {
            output.stay(file);
            continue;
          }
          const png = await store.get(draw(fonts.faces));
          output.write(file, png);
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
