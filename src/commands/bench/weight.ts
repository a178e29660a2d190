/** Weighs the built site: all of it, and what a browser fetches for one page before anybody touches it. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { readBase } from '../server.ts';

export type PageWeight = Readonly<Record<'html' | 'css' | 'js' | 'font' | 'total' | 'withoutFonts', number>>;

/** How much there is. */
export async function weighSite(dist: string): Promise<{ pages: number; files: number; bytes: number }> {
  const files = await listFiles(dist);
  const sizes = await Promise.all(files.map(async (file) => (await stat(join(dist, file))).size));
  return {
    pages: files.filter((file) => file.endsWith('.html')).length,
    files: files.length,
    bytes: sizes.reduce((sum, size) => sum + size, 0),
  };
}

/** The heaviest page of each kind, by what it fetches. */
export async function weighPages(dist: string): Promise<Record<string, PageWeight & { page: string }>> {
  const files = (await listFiles(dist)).filter((file) => file.endsWith('index.html'));
  const base = await readBase(dist);
  const result: Record<string, PageWeight & { page: string }> = {};
  for (const [kind, pattern] of Object.entries(KINDS)) {
    const page = await findLargest(
      dist,
      files.filter((file) => pattern.test(file)),
    );
    if (page !== undefined) result[kind] = { page, ...(await weighPage(dist, page, base)) };
  }
  return result;
}

/** Kinds of pages by their paths: claims are the pages two levels deep that carry a claim’s number. */
const KINDS = {
  reading: /^(?!about|claims|entities|sources|search|guide|data)[^/]+\/index\.html$/,
  claim: /^[^/]+\/c\d+-\d+[a-z]?\/index\.html$/,
  entity: /^entities\/[^/]+\/index\.html$/,
  source: /^sources\/[^/]+\/index\.html$/,
  search: /^search\/index\.html$/,
};

async function weighPage(dist: string, page: string, base: string): Promise<PageWeight> {
  const html = await readFile(join(dist, page), 'utf8');
  const weight = { html: brotli(Buffer.from(html)), css: 0, js: 0, font: 0 };
  for (const file of await listFetched(dist, html, base)) {
    const content = await readFile(join(dist, file));
    const extension = extname(file);
    if (extension === '.css') weight.css += brotli(content);
    else if (extension === '.js') weight.js += brotli(content);
    else if (extension === '.woff2') weight.font += content.length;
  }
  const withoutFonts = weight.html + weight.css + weight.js;
  return { ...weight, total: withoutFonts + weight.font, withoutFonts };
}

/** What a page fetches: its stylesheets, scripts with their imports, and preloads; fonts of its stylesheets. */
async function listFetched(dist: string, html: string, base: string): Promise<Set<string>> {
  const fetched = new Set<string>();
  const add = async (file: string): Promise<void> => {
    if (fetched.has(file)) return;
    fetched.add(file);
    if (!/\.(css|js)$/.test(file)) return;
    const text = await readFile(join(dist, file), 'utf8');
    const found = file.endsWith('.css') ? text.matchAll(FONT) : text.matchAll(IMPORT);
    for (const [, address = ''] of found) await add(resolve(address, file, base));
  };
  for (const [tag] of html.matchAll(/<(?:link|script)\b[^>]*>/g)) {
    const address = FETCHES.test(tag) ? /\b(?:href|src)="([^"]+)"/.exec(tag)?.[1] : undefined;
    if (address !== undefined) await add(resolve(address, '', base));
  }
  return fetched;
}

const FETCHES = /<script\b|\brel="(?:stylesheet|preload|modulepreload)"/;
const FONT = /url\(["']?([^"')]+\.woff2)["']?\)/g;
const IMPORT = /(?:\bfrom|\bimport)\s*["']([^"']+\.js)["']/g;

/** The file behind an address that stands in another file. */
function resolve(address: string, from: string, base: string): string {
  return new URL(address, new URL(`${base}${from}`, 'http://localhost')).pathname.slice(base.length);
}

async function findLargest(dist: string, files: readonly string[]): Promise<string | undefined> {
  const sized = await Promise.all(files.map(async (file) => ({ file, size: (await stat(join(dist, file))).size })));
  return sized.sort((a, b) => b.size - a.size)[0]?.file;
}

async function listFiles(dist: string): Promise<string[]> {
  const entries = await readdir(dist, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(dist.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}

function brotli(content: Buffer): number {
  return brotliCompressSync(content).length;
}
