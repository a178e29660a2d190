/** Reads what is published: the addresses in the sitemap, the ledgers, and the record of everything that was ever published. */
import type { z } from 'zod';
import { ledgerPath, machinePaths, RESERVED_SLUGS } from '../../lib/address/url.ts';
import { type Ledger, LedgerSchema, PublishedSchema } from '../../lib/schema/index.ts';
import { type Online, UnreachableError } from './online.ts';

/** What is published. */
export type State = NonNullable<Awaited<ReturnType<typeof readState>>>;

/**
 * Reads the state; undefined if nothing is published yet. `known` are slugs whose ledgers are looked for even if the sitemap does
 * not have them. Throws an {@link UnreachableError} if a file is not what this site publishes.
 */
export async function readState(online: Online, known: readonly string[]) {
  const sitemap = await readSitemap(online);
  const record = await readJson(online, machinePaths.published, PublishedSchema);
  const recorded = (record?.commentaries ?? []).map(({ slug }) => slug);
  // Every commentary has a page for its editions, even if it has none.
  const listed = (sitemap ?? []).flatMap((path) => /^\/([^/]+)\/editions\/$/.exec(path)?.[1] ?? []);
  const ledgers = new Map<string, Ledger>();
  for (const slug of new Set([...listed, ...recorded, ...known])) {
    const ledger = await readLedger(online, slug);
    if (ledger) ledgers.set(slug, ledger);
  }
  if (!sitemap && !record && ledgers.size === 0) return undefined;
  if (!sitemap) throw new UnreachableError(`${online.where} has no sitemap.xml, but other files of this site.`);
  const lacking = recorded.find((slug) => !ledgers.has(slug));
  if (lacking !== undefined) {
    throw new UnreachableError(`${online.where} has no ledger of "${lacking}", which its published.json records.`);
  }
  return {
    /** Paths of pages, from the site’s root. */
    paths: sitemap,
    /** Ledgers of the commentaries that have one, by slug. */
    ledgers,
    /** Slugs of commentaries with pages but no ledger, which may still change or disappear. */
    drafts: new Set(listed.filter((slug) => !ledgers.has(slug))),
    /** Absent if the site was built by a version that did not publish it yet. */
    record,
  };
}

/** The ledger of a commentary; undefined if there is none. */
export function readLedger(online: Online, slug: string): Promise<Ledger | undefined> {
  return readJson(online, ledgerPath(slug), LedgerSchema);
}

/** The slug of the commentary that a page belongs to; undefined if it belongs to none. */
export function slugOf(path: string): string | undefined {
  const [, first = '', second] = path.split('/');
  if (first === 'timeline' || first === 'voices') return second === '' ? undefined : second;
  return first === '' || first.includes('.') || RESERVED_SLUGS.includes(first) ? undefined : first;
}

/** The paths of all pages; undefined if there is no sitemap. */
async function readSitemap(online: Online): Promise<string[] | undefined> {
  const text = await online.read(toFile(machinePaths.sitemap));
  if (text === undefined) return undefined;
  const listed = locationsOf(text, online);
  if (!text.includes('<sitemapindex')) return toPaths(listed, online);
  const pages: string[] = [];
  for (const url of listed) {
    const name = new URL(url).pathname.replace(/^.*\//, '');
    const part = await online.read(name);
    if (part === undefined) throw new UnreachableError(`${online.where} has no ${name}, which its sitemap names.`);
    pages.push(...locationsOf(part, online));
  }
  return toPaths(pages, online);
}

function locationsOf(text: string, { where }: Online): string[] {
  if (!/<(?:urlset|sitemapindex)\b/.test(text))
    throw new UnreachableError(`The sitemap.xml of ${where} is no sitemap.`);
  const found = [...text.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url = '']) => url.replaceAll('&amp;', '&').trim());
  if (found.length > 0 && found.every((url) => URL.canParse(url))) return found;
  throw new UnreachableError(`The sitemap.xml of ${where} has no addresses.`);
}

/** Paths from the home page, whose address all others begin with. Not the known address, because a copy may have another one. */
function toPaths(urls: readonly string[], { where }: Online): string[] {
  const home = urls.reduce((shortest, url) => (url.length < shortest.length ? url : shortest));
  if (home.endsWith('/') && urls.every((url) => url.startsWith(home)))
    return urls.map((url) => url.slice(home.length - 1));
  throw new UnreachableError(`The sitemap.xml of ${where} has addresses of several sites.`);
}

async function readJson<T>(online: Online, path: string, schema: z.ZodType<T>): Promise<T | undefined> {
  const text = await online.read(toFile(path));
  if (text === undefined) return undefined;
  try {
    const result = schema.safeParse(JSON.parse(text));
    if (result.success) return result.data;
  } catch {
    // Reported below.
  }
  throw new UnreachableError(`${online.where} has a ${toFile(path)} that is not one of this site.`);
}

/** The path without its first slash. */
function toFile(path: string): string {
  return path.slice(1);
}
