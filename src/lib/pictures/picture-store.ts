/** Pictures kept between builds, by digest of what they show: a picture is drawn again only when that has changed. */
import { createHash } from 'node:crypto';
import { renameSync, writeFileSync } from 'node:fs';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { giveSecondName, isMissing } from '../files/second-name.ts';
import type { Drawing } from './drawing.ts';
import { openPrinter, printerVersion } from './printer.ts';
import { toSvg } from './svg.ts';
import type { Fonts } from './typefaces.ts';

export interface PictureStore {
  /** The PNG of a drawing, kept or new. */
  readonly get: (drawing: Drawing) => Promise<Buffer>;
  /** Puts the PNG of a drawing into a file. */
  readonly put: (drawing: Drawing, file: string) => Promise<void>;
  /** How many pictures it had to draw. */
  readonly drawn: () => number;
  /** Throws away what nobody has asked for since it was opened. */
  readonly prune: () => Promise<void>;
}

/** Opens the store in a folder, which need not exist. */
export async function openPictureStore(folder: string, fonts: Fonts): Promise<PictureStore> {
  const version = await printerVersion(fonts);
  const print = openPrinter(fonts);
  const wanted = new Set<string>();
  const underWay = new Map<string, Promise<Buffer>>();
  let drawn = 0;
  await mkdir(folder, { recursive: true });
  // To ask the file system for each that is not there would take longer.
  const known = new Set(await readdir(folder));

  const draw = async (drawing: Drawing, file: string): Promise<Buffer> => {
    drawn += 1;
    const png = await print(drawing);
    // Under its name there is never half a file.
    const unfinished = `${file}.${process.pid}`;
    writeFileSync(unfinished, png);
    renameSync(unfinished, file);
    known.add(basename(file));
    return png;
  };
  const find = async (drawing: Drawing, file: string): Promise<Buffer> =>
    (known.has(basename(file)) ? await readIfThere(file) : undefined) ?? draw(drawing, file);

  const nameOf = (drawing: Drawing): string => {
    const name = `${createHash('sha256').update(version).update(toSvg(drawing)).digest('hex')}.png`;
    wanted.add(name);
    return name;
  };
  const get = async (drawing: Drawing, name: string): Promise<Buffer> => {
    // Two who ask for the same at the same time get the same.
    let png = underWay.get(name);
    if (!png) {
      png = find(drawing, join(folder, name)).finally(() => underWay.delete(name));
      underWay.set(name, png);
    }
    return png;
  };

  return {
    get: (drawing) => get(drawing, nameOf(drawing)),
    put: async (drawing, file) => {
      const name = nameOf(drawing);
      const kept = join(folder, name);
      // Most are kept, and need not be read for that.
      if (known.has(name) && giveSecondName(kept, file)) return;
      const png = await get(drawing, name);
      if (!giveSecondName(kept, file)) writeFileSync(file, png);
    },
    drawn: () => drawn,
    prune: async () => {
      const names = await readdir(folder);
      await Promise.all(
        names.filter((name) => !wanted.has(name)).map((name) => rm(join(folder, name), { force: true })),
      );
    },
  };
}

async function readIfThere(file: string): Promise<Buffer | undefined> {
  try {
    return await readFile(file);
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}
