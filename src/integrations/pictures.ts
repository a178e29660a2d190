/** Pictures for link previews: written when the site is built, drawn on request in `astro dev`. */
import type { AstroIntegration } from 'astro';
import { getEdition } from '../edition.ts';
import { pageOfPicture } from '../lib/address/url.ts';
import { digestOf } from '../lib/cache/digest.ts';
import { openKeptFiles, readKeptList } from '../lib/cache/kept-files.ts';
import type { SiteOutput } from '../lib/files/site-output.ts';
import { listPictures, openRenderer, readFonts, type Picture } from '../lib/pictures/index.ts';
import { type MadeFiles, serveMade } from './serve-made.ts';

export function pictures(output: SiteOutput, base: string): AstroIntegration {
  return {
    name: 'pictures',
    hooks: {
      'astro:server:setup': (setup) =>
        serveMade(setup, base, { has: (path) => pageOfPicture(path) !== undefined, make: drawer() }),
      'astro:build:done': async ({ logger }) => {
        const all = listPictures(await getEdition());
        const drawn = await writePictures(all, output);
        logger.info(`${all.length} pictures, ${drawn} of them drawn anew`);
      },
    },
  };
}

/**
 * Writes the pictures; returns how many had to be drawn. The key of a picture is the key of its page and a digest of its layout.
 * Everything in a picture is also on its page, so if the page has the same key as before, the picture is not even laid out. If
 * the layout is the same as before, the picture stays in the output, with the new key of its page.
 */
async function writePictures(all: readonly Picture[], output: SiteOutput): Promise<number> {
  const { faces, render } = await open();
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

/** Draws a picture when it is asked for. */
function drawer(): MadeFiles['make'] {
  let opened: ReturnType<typeof open> | undefined;
  return async (path) => {
    const picture = listPictures(await getEdition()).find((candidate) => candidate.path === path);
    if (!picture) return undefined;
    opened ??= open().catch((error: unknown) => {
      // Lets the next request try again.
      opened = undefined;
      throw error;
    });
    const { faces, render } = await opened;
    return render(picture.draw(faces));
  };
}

async function open() {
  const fonts = await readFonts('src/assets/fonts/pictures');
  return { faces: fonts.faces, render: openRenderer(fonts) };
}
