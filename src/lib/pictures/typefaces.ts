/** Reads the typefaces of the pictures and their metrics. Fonts of the system are never used. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { FACES, type Face } from './drawing.ts';
import { MetricsSchema, type Typefaces } from './metrics.ts';

/** The typefaces: the font files, and their metrics. */
export interface Fonts {
  readonly files: Readonly<Record<Face, Uint8Array>>;
  readonly faces: Typefaces;
}

/** Reads the typefaces from their folder. Throws if the metrics do not match the files, because letters would be misplaced. */
export async function readFonts(folder: string): Promise<Fonts> {
  const faces = z
    .record(z.enum(FACES), MetricsSchema)
    .parse(JSON.parse(await readFile(join(folder, 'metrics.json'), 'utf8')));
  const [text, display, arabic] = await Promise.all(FACES.map((face) => readFile(join(folder, `${face}.ttf`))));
  if (!text || !display || !arabic) throw new Error(`Unexpected number of typefaces in ${folder}`);
  const files = { text, display, arabic };
  for (const face of FACES) {
    const digest = createHash('sha256').update(files[face]).digest('hex');
    if (digest !== faces[face].sha256) {
      throw new Error(
        `Unexpected ${face}.ttf in ${folder}, expected the file that its metrics.json describes; generate both again`,
      );
    }
  }
  return { files, faces };
}
