/** The typefaces and an edition for the tests. */
import { fileURLToPath } from 'node:url';
import type { z } from 'zod';
import type { Edition } from '../../edition/index.ts';
import { loadOnce, MINIATURE } from '../../edition/test/load-once.ts';
import { MetricsSchema, type Metrics } from '../metrics.ts';
import { readFonts, type Fonts } from '../typefaces.ts';

export async function loadFonts(): Promise<Fonts> {
  return readFonts(fileURLToPath(new URL('../../../assets/fonts/pictures', import.meta.url)));
}

export function loadMiniature(): Promise<Edition> {
  return loadOnce(MINIATURE);
}

/** A typeface in which every character is half an em wide, except for given advances. */
export function evenMetrics({ advances, ...more }: Partial<z.input<typeof MetricsSchema>> = {}): Metrics {
  const letters = Array.from({ length: 95 }, (_, index) => String.fromCodePoint(32 + index));
  return MetricsSchema.parse({
    sha256: '',
    unitsPerEm: 1000,
    advances: { ...Object.fromEntries([...letters, '…', '–', 'é'].map((letter) => [letter, 500])), ...advances },
    ligatures: [],
    kerning: { left: {}, right: {}, values: [] },
    ...more,
  });
}
