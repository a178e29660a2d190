/** The official style and locale files, which lie in `csl/` as they were published. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { styles, type StyleId } from './styles.ts';

/** Everything that a style’s output depends on beside the item. */
export interface StyleFile {
  readonly id: StyleId;
  /** The style, as XML. */
  readonly style: string;
  readonly locale: string;
  /** Locales by name, as XML. The processor falls back on American English for terms that another lacks. */
  readonly locales: Readonly<Record<string, string>>;
}

/** Relative to the project’s root, where every command runs: pages are bundled into another folder. */
const FOLDER = 'src/lib/citation/csl';

/** Reads a style and its locales. */
export function readStyleFile(id: StyleId): StyleFile {
  const { csl, locale } = styles[id];
  const style = readFileSync(join(FOLDER, `${csl}.csl`), 'utf8');
  const names = [...new Set([locale, 'en-US'])];
  const locales = Object.fromEntries(
    names.map((name) => [name, readFileSync(join(FOLDER, `locales-${name}.xml`), 'utf8')]),
  );
  return { id, style, locale, locales };
}
