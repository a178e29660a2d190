/** Pictures for link previews: written beside the pages when the site is built, drawn on request in `astro dev`. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { getEdition } from '../edition.ts';
import { pageOfPicture, withBase } from '../lib/address/url.ts';
import { digestOf } from '../lib/cache/digest.ts';
import { openKeptFiles, readKeptList } from '../lib/cache/kept-files.ts';
import type { SiteOutput } from '../lib/files/site-output.ts';
import { listPictures, openRenderer, readFonts, type Picture } from '../lib/pictures/index.ts';

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
        const all = listPictures(await getEdition());
        const drawn = await writePictures(all, root, output);
        logger.info(`${all.length} pictures, ${drawn} of them drawn anew`);
      },
    },
  };
}

/**
 * Writes them; gives how many had to be drawn. The key of a picture is that of its page, and what it shows. A picture shows
 * nothing that its page does not tell, so it is not even laid out where the page has the same key as before. One that shows the
 * same stays where it is, with the new key of its page.
 */
async function writePictures(all: readonly Picture[], root: URL, output: SiteOutput): Promise<number> {
  const { faces, render } = await open(root);
  const pages = readKeptList('pages');
  const before = readKeptList('pictures').files;
  const kept = openKeptFiles('pictures', pages.version, output.previous());
  let drawn = 0;
  for (const { path, draw } of all) {
    const file = path.slice(1);
    const [ofPage = ''] = pages.files[`${pageOfPicture(file) ?? ''}index.html`] ?? [];
    const [known = ''] = before[file] ?? [];
    const [knownOfPage, knownShown] = known.split(' ');
    if (ofPage !== '' && ofPage === knownOfPage && kept.canStay(file, known)) {
      output.stay(file);
      continue;
    }
    const drawing = draw(faces);
    const shown = digestOf(JSON.stringify(drawing));
    const key = `${ofPage} ${shown}`;
    if (shown === knownShown && kept.canStay(file, known, key)) {
      output.stay(file);
      continue;
    }
    const png = await render(drawing);
    output.write(file, png);
    kept.note(file, key, png);
    drawn += 1;
  }
  kept.write();
  return drawn;
}

/** Answers requests for pictures; everything else goes on to Astro. */
function servePictures({ server, logger, base, root }: PictureServerOptions): void {
  let opened: ReturnType<typeof open> | undefined;
  const find = async (path: string): Promise<Buffer | undefined> => {
    const picture = listPictures(await getEdition()).find((candidate) => candidate.path === path);
    if (!picture) return undefined;
    const { faces, render } = await (opened ??= open(root));
    return render(picture.draw(faces));
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

async function open(root: URL) {
  const fonts = await readFonts(fileURLToPath(new URL(FONTS, root)));
  return { faces: fonts.faces, render: openRenderer(fonts) };
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
