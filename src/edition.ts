/**
 * The bridge from the content to Astro: every page and integration takes the edition from here.
 * Loaded once in a build; in `astro dev` loaded anew when a file of the content has changed.
 */
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import {
  ContentError,
  type DraftStore,
  loadEdition,
  openDraftStore,
  type Edition,
  type Loaded,
} from './lib/edition/index.ts';
import { type PresentIds, presentIds } from './lib/edition/link/records.ts';
import { makePageKeys, type PageKeys } from './lib/exports/page-keys.ts';
import { CONTENT_ROOT, readSiteAddress } from './site.ts';

/** The edition. Throws a {@link ContentError}, which Astro shows with its place and hint, when the content has issues. */
export async function getEdition(): Promise<Edition> {
  return (await getKept()).edition;
}

async function getKept(): Promise<Kept> {
  const loaded = await loadOnce();
  if ('edition' in loaded) {
    cache.awaited = loaded.edition;
    return loaded;
  }
  const { issues, texts } = loaded;
  const error = new ContentError(issues, texts, CONTENT_ROOT, readSiteAddress(CONTENT_ROOT, process.env).href);
  // The stack of the code does not help to fix the content.
  error.stack = '';
  throw error;
}

/**
 * The edition that the page or its layout has awaited, for components. Were one of them to wait itself, all that stands after it
 * would be kept in buffers, which takes a tenth of the time in which the pages of claims are rendered. In `astro dev` a page that
 * is still being rendered when the content changes, and another page is asked for, may mix two editions.
 */
export function currentEdition(): Edition {
  if (!cache.awaited) throw new Error('A page or its layout awaits the edition before components use it.');
  return cache.awaited;
}

/** The keys by which a build recognises pages that an earlier build has made. */
export async function getPageKeys(): Promise<PageKeys> {
  return (await getKept()).keys;
}

/** The ids of today for those that records of earlier editions use. */
export function currentPresentIds(): PresentIds {
  const edition = currentEdition();
  const ids = present.get(edition) ?? presentIds(edition);
  present.set(edition, ids);
  return ids;
}

const present = new WeakMap<Edition, PresentIds>();

async function loadOnce(): Promise<Kept | Broken> {
  const version = isDev ? await fingerprint(CONTENT_ROOT) : 'build';
  if (cache.current?.version !== version) cache.current = { version, loaded: load() };
  return cache.current.loaded;
}

async function load(): Promise<Kept | Broken> {
  // A build reads the content once, so what was parsed may go.
  const store = isDev ? (cache.store ??= openDraftStore()) : openDraftStore();
  // Whoever writes in dev has claims without a text and rewordings that are not sealed; what is published must not.
  const loaded = await loadEdition(
    CONTENT_ROOT,
    isDev ? { store, allow: ['ledger-unsealed', 'ledger-unrecorded', 'unwritten-claim'] } : { store },
  );
  const { issues, texts } = loaded;
  if (!loaded.edition) return { issues, texts };
  const keys = makePageKeys(loaded.edition, texts);
  const { href: address } = readSiteAddress(CONTENT_ROOT, process.env);
  const site = Object.freeze({ ...loaded.edition.site, address });
  return { edition: Object.freeze({ ...loaded.edition, site }), keys };
}

/** Without the summary and the texts, which would keep every file, and what was parsed of it, in memory while pages are made. */
interface Kept {
  readonly edition: Edition;
  readonly keys: PageKeys;
}

/** Content with issues, and the texts that their report quotes. */
type Broken = Pick<Loaded, 'issues' | 'texts'>;

/** Changes when a file of the folder is written, added or removed. */
async function fingerprint(folder: string): Promise<string> {
  // A missing folder is reported by the reader of the content.
  const paths = (await readdir(folder, { recursive: true }).catch(() => [])).sort();
  const marks = await Promise.all(
    paths.map(async (path) => {
      const stats = await stat(join(folder, path)).catch(() => undefined);
      return `${path}:${stats?.mtimeMs ?? ''}:${stats?.size ?? ''}`;
    }),
  );
  return marks.join('\n');
}

interface Cache {
  store?: DraftStore;
  /** Of the latest call of {@link getEdition}. */
  awaited?: Edition;
  current?: { readonly version: string; readonly loaded: Promise<Kept | Broken> };
}

declare global {
  // A property of globalThis can be declared with `var` only.
  var editionCache: Cache | undefined;
}

const isDev = process.env.NODE_ENV === 'development';

/**
 * A build runs its pages from a bundle, which has its own copy of this module, so the integrations and the pages can
 * share one edition through globalThis only. In dev each copy keeps its own, and forgets it when the code changes.
 */
const cache: Cache = isDev ? {} : (globalThis.editionCache ??= {});
