/** Loads the site’s Pagefind index, unchanged, when it is first needed. */
import { openWordIndex, type PagefindClient, type WordIndex } from '../../lib/search/word-index.ts';

/** Opens the index in a folder; `numbering` identifies the numbering of the records that it must match. */
export function openPagefind(folder: URL, numbering: string): WordIndex {
  const failures = watchFetches(folder.href);
  let index: Promise<WordIndex> | undefined;
  let attempt = 0;

  /** If Pagefind cannot load part of its index, it finds too little. Then this rejects, and the next use reloads the index. */
  const use = async <T>(ask: (index: WordIndex) => Promise<T>): Promise<T> => {
    const before = failures.count;
    const own = (index ??= load(folder, numbering, (attempt += 1)));
    try {
      const answer = await ask(await own);
      if (failures.count > before) throw new Error('A part of the index of words could not be loaded.');
      return answer;
    } catch (error) {
      if (index === own) index = undefined;
      throw error;
    }
  };

  return {
    find: (key, field) => use((words) => words.find(key, field)),
    open: () => use((words) => words.open()),
  };
}

async function load(folder: URL, numbering: string, attempt: number): Promise<WordIndex> {
  // Browsers may remember that a module could not be loaded, so each new attempt uses another address.
  const script = new URL(attempt === 1 ? 'pagefind.js' : `pagefind.js?${attempt}`, folder);
  // Pagefind’s client is written beside the index and has no types of its own.
  const { createInstance } = (await import(/* @vite-ignore */ script.href)) as PagefindModule;
  const client = createInstance({
    basePath: folder.pathname,
    baseUrl: '/',
    // Pagefind would make the worker from an address given as a string, which the pages forbid (Trusted Types).
    noWorker: true,
  });
  return openWordIndex(client, numbering);
}

/** Counts failed fetches below an address. Pagefind does not report them, so `fetch` is wrapped. */
function watchFetches(address: string): { readonly count: number } {
  const known = watched.get(address);
  if (known) return known;
  const failures = { count: 0 };
  watched.set(address, failures);
  const own = window.fetch.bind(window);
  window.fetch = async (input, init) => {
    const target = new URL(input instanceof Request ? input.url : input, location.href).href;
    if (!target.startsWith(address)) return own(input, init);
    try {
      const response = await own(input, init);
      if (!response.ok) failures.count += 1;
      return response;
    } catch (error) {
      failures.count += 1;
      throw error;
    }
  };
  return failures;
}

/** The counts by address, so that `fetch` is wrapped only once for an index. */
const watched = new Map<string, { count: number }>();

interface PagefindModule {
  readonly createInstance: (options: {
    readonly basePath: string;
    readonly baseUrl: string;
    readonly noWorker: boolean;
  }) => PagefindClient;
}
