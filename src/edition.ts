/**
 * Gives every page and integration the edition. In a build it is loaded once; in `astro dev` it is loaded again when a file of
 * the content has changed.
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
import { oncePer } from './lib/edition/once.ts';
import { makePageKeys, type PageKeys } from './lib/exports/page-keys.ts';
import { CONTENT_ROOT, readSiteAddress } from './site.ts';

/** The edition. If the content has issues, throws a {@link ContentError}, which Astro shows with its place and hint. */
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
  // A stack trace of the code does not help to fix the content.
  error.stack = '';
  throw error;
}

/**
 * The edition that the page or its layout has awaited, for components. If a component awaited it itself, Astro would keep
 * everything after the component in buffers, which takes a tenth of the time for rendering the pages of claims. In `astro dev`,
 * if the content changes and another page is requested while a page is being rendered, the page may mix two editions.
 */
export function currentEdition(): Edition {
  if (!cache.awaited) throw new Error('A page or its layout must await the edition before components use it.');
  return cache.awaited;
}

/** The keys by which a build recognises pages that an earlier build made. */
export async function getPageKeys(): Promise<PageKeys> {
  return (await getKept()).keys;
}

/** The current ids for the ids that records of earlier editions use. */
export function currentPresentIds(): PresentIds {
  return presentIdsOf(currentEdition());
}

const presentIdsOf = oncePer(presentIds);

async function loadOnce(): Promise<Kept | Broken> {
  const version = isDev ? await fingerprint(CONTENT_ROOT) : 'build';
  if (cache.current?.version !== version) cache.current = { version, loaded: load() };
  return cache.current.loaded;
}

async function load(): Promise<Kept | Broken> {
  // A build reads the content once, so it does not keep what was parsed.
  const store = isDev ? (cache.store ??= openDraftStore()) : openDraftStore();
  // While editing, claims may have no text yet, and changes are not sealed; published content must not have these issues.
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

/** What is kept of the loaded content; the texts would keep every file, parsed too, in memory while pages are rendered. */
interface Kept {
  readonly edition: Edition;
  readonly keys: PageKeys;
}

/** Content with issues, and the texts that their report quotes. */
type Broken = Pick<Loaded, 'issues' | 'texts'>;

/** A text that changes when a file in the folder is written, added or removed. */
async function fingerprint(folder: string): Promise<string> {
  // Reading the content reports a missing folder.
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
  /** The result of the latest call of {@link getEdition}. */
  awaited?: Edition;
  current?: { readonly version: string; readonly loaded: Promise<Kept | Broken> };
}

declare global {
  // A property of globalThis can only be declared with `var`.
  var editionCache: Cache | undefined;
}

const isDev = process.env.NODE_ENV === 'development';

/**
 * A build runs its pages from a bundle, which has its own copy of this module, so integrations and pages can only share an
 * edition through globalThis. In `astro dev` each copy keeps its own edition, and forgets it when the code changes.
 */
const cache: Cache = isDev ? {} : (globalThis.editionCache ??= {});
