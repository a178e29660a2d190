/** Finds what a browser fetches for a page before the reader interacts, by reading the page and its files. */
import { extname } from 'node:path';

/** A file that a page fetches. */
export interface Fetched {
  /** Its path from the site’s root. */
  readonly file: string;
  readonly part: Part;
  /** Whether it blocks rendering. */
  readonly blocks: boolean;
}

/** The kinds of files that a page has besides its HTML. */
export type Part = 'css' | 'js' | 'font' | 'image';

/** Reads a file of the site as text, by its path from the root. */
export type ReadText = (file: string) => Promise<string>;

/**
 * Stylesheets and the fonts in them, scripts with their imports, preloads, and pictures, each once. Without lazy pictures, which
 * are fetched when something is opened, and without the icon, which is fetched once for the site after the page is loaded.
 */
export async function listFetched(html: string, base: string, read: ReadText): Promise<Fetched[]> {
  const fetched = new Map<string, Fetched>();
  const add = async (file: string, blocks: boolean): Promise<void> => {
    const part = PARTS[extname(file)];
    if (part === undefined || fetched.has(file)) return;
    fetched.set(file, { file, part, blocks });
    if (part === 'font' || part === 'image') return;
    const text = await read(file);
    for (const [, address = ''] of text.matchAll(part === 'css' ? FONT : IMPORT)) {
      await add(toPath(address, file, base), false);
    }
  };
  const [head = ''] = html.split('</head>', 1);
  for (const { 0: tag, index } of html.matchAll(TAG)) {
    const address = FETCHES.test(tag) && !LAZY.test(tag) ? ADDRESS.exec(tag)?.[1] : undefined;
    if (address === undefined || /^(data|https?):/.test(address)) continue;
    // A stylesheet in the body blocks only what follows it; a print stylesheet blocks nothing.
    const blocks = STYLES.test(tag) && !PAPER.test(tag) && index < head.length;
    await add(toPath(address, '', base), blocks);
  }
  return [...fetched.values()];
}

const PARTS: Readonly<Record<string, Part | undefined>> = {
  '.css': 'css',
  '.js': 'js',
  '.woff2': 'font',
  '.svg': 'image',
  '.png': 'image',
  '.jpg': 'image',
  '.webp': 'image',
  '.avif': 'image',
};

const TAG = /<(?:link|script|img)\b[^>]*>/g;
const FETCHES = /<script\b|<img\b|\brel="(?:stylesheet|preload|modulepreload)"/;
const LAZY = /\bloading="lazy"/;
const STYLES = /\brel="stylesheet"/;
const PAPER = /\bmedia="print"/;
const ADDRESS = /\b(?:href|src)="([^"]+)"/;
const FONT = /url\(["']?([^"')]+\.woff2)["']?\)/g;
const IMPORT = /(?:\bfrom|\bimport)\s*["']([^"']+\.js)["']/g;

/** The path of the file that an address in another file refers to. */
function toPath(address: string, from: string, base: string): string {
  return new URL(address, new URL(`${base}${from}`, 'http://localhost')).pathname.slice(base.length);
}
