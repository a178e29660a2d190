/**
 * Pictures kept between builds, by digest of what they show: a picture is drawn again only when that has changed, or when the
 * file is not the one that was written, which the digest of its bytes in its name tells.
 */
import { createHash } from 'node:crypto';
import { renameSync, writeFileSync } from 'node:fs';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { digestOf } from '../files/kept-digests.ts';
import { isMissing } from '../files/second-name.ts';
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
  /** Names of the files, by the digest of what they show. */
  const known = new Map((await readdir(folder)).map((name) => [name.split('.', 1)[0] ?? '', name]));

  const draw = async (drawing: Drawing, key: string): Promise<Buffer> => {
    drawn += 1;
    const png = await print(drawing);
    const name = `${key}.${digestOf(png)}.png`;
    // Under its name there is never half a file.
    const unfinished = join(folder, `${name}.${process.pid}`);
    writeFileSync(unfinished, png);
    renameSync(unfinished, join(folder, name));
    known.set(key, name);
    return png;
  };
  const find = async (drawing: Drawing, key: string): Promise<Buffer> => {
    const name = known.get(key);
    const png = name === undefined ? undefined : await readIfThere(join(folder, name));
    return png !== undefined && name === `${key}.${digestOf(png)}.png` ? png : draw(drawing, key);
  };

  const get = async (drawing: Drawing): Promise<Buffer> => {
    const key = createHash('sha256').update(version).update(toSvg(drawing)).digest('hex');
    wanted.add(key);
    // Two who ask for the same at the same time get the same.
    let png = underWay.get(key);
    if (!png) {
      png = find(drawing, key).finally(() => underWay.delete(key));
      underWay.set(key, png);
    }
    return png;
  };

  return {
    get,
    // Its bytes are written, and not linked: what happens to the one file must not happen to the other.
    put: async (drawing, file) => {
      writeFileSync(file, await get(drawing));
    },
    drawn: () => drawn,
    prune: async () => {
      const names = await readdir(folder);
      const isWanted = (name: string): boolean => {
        const [key = ''] = name.split('.', 1);
        return wanted.has(key) && known.get(key) === name;
      };
      await Promise.all(names.filter((name) => !isWanted(name)).map((name) => rm(join(folder, name), { force: true })));
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
