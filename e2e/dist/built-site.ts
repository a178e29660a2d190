/** The built site for the tests in this folder: its files, its parsed pages, and the address it was built for. */
import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { siteFolder } from '../site-folder.ts';
import { attribute, parsePage, select, type Page } from './page.ts';

export interface BuiltSite {
  /** Address of the home page, base path included. */
  readonly address: URL;
  /** Paths of all files under the address, such as `claims/index.html`. */
  readonly files: ReadonlySet<string>;
  /** Every HTML page, in the order of their paths. */
  readonly pages: readonly Page[];
  /** The pages by file. */
  readonly pageOf: ReadonlyMap<string, Page>;
}

/** Reads the site once for each worker. */
export function readSite(): Promise<BuiltSite> {
  return (site ??= load());
}

let site: Promise<BuiltSite> | undefined;

/** The text of a file of the site. */
export function readText(file: string): Promise<string> {
  return readFile(join(siteFolder(), file), 'utf8');
}

/** The file at an address of the site; for a folder, its index.html. Undefined if the address is not one of the site. */
export function toFile(url: URL, address: URL): string | undefined {
  if (url.origin !== address.origin || !url.pathname.startsWith(address.pathname)) return undefined;
  const path = decodeURIComponent(url.pathname.slice(address.pathname.length));
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

/** The addresses of everything that JSON-LD files describe: records, collections, and annotations on their pages. */
export async function readDefined({ files }: BuiltSite): Promise<Set<string>> {
  const records = [...files].filter((file) => file.endsWith('.jsonld'));
  const things = await Promise.all(records.map(async (file) => JSON.parse(await readText(file)) as Described));
  const ids = things.flatMap((thing) => [thing['@id'], thing.id, ...(thing.items ?? []).map(({ id }) => id)]);
  return new Set(ids.filter((id) => id !== undefined));
}

/** What a JSON-LD file describes, with the names that schema.org and annotations use for an address. */
interface Described {
  readonly '@id'?: string;
  readonly id?: string;
  readonly items?: readonly { readonly id: string }[];
}

async function load(): Promise<BuiltSite> {
  const folder = siteFolder();
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll(sep, '/'),
    )
    .sort();
  const html = files.filter((file) => file.endsWith('.html'));
  const pages = await Promise.all(html.map(async (file) => parsePage(file, await readText(file))));
  const links = pages.filter(({ file }) => file === 'index.html').flatMap((home) => select(home, 'link'));
  const canonical = links.find((element) => attribute(element, 'rel') === 'canonical');
  const address = canonical && attribute(canonical, 'href');
  if (address === undefined) throw new Error('The home page has no canonical address: was the site built?');
  return {
    address: new URL(address),
    files: new Set(files),
    pages,
    pageOf: new Map(pages.map((page) => [page.file, page])),
  };
}

/** The page at an address. */
export function pageAt({ address, pageOf }: BuiltSite, url: string): Page {
  const page = pageOf.get(toFile(new URL(url), address) ?? '');
  if (!page) throw new Error(`No page at ${url}`);
  return page;
}

/** All pages of a list whose first page is at an address. */
export function pagesAt(site: BuiltSite, url: string): Page[] {
  const first = pageAt(site, url);
  const folder = first.file.replace('index.html', '');
  const numberOf = ({ file }: Page): number =>
    file.startsWith(folder) ? Number(/^(\d+)\/index\.html$/.exec(file.slice(folder.length))?.[1]) : NaN;
  const later = site.pages.filter((page) => numberOf(page) > 1);
  return [first, ...later.toSorted((a, b) => numberOf(a) - numberOf(b))];
}
