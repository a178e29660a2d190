/** Measures a search in a browser: the bytes until the first result, and the time from the last key to visible results. */
import { brotliCompressSync } from 'node:zlib';
import type { Browser, Page } from 'playwright/test';

/** How to open the search, and how to recognise suggestions and results. */
export interface SearchProbe {
  readonly url: string;
  /** Opens the search and leaves the focus in its field. */
  readonly open: (page: Page) => Promise<void>;
  /** Selector of a suggestion; absent if the search has none. */
  readonly suggestion?: string;
  /** Selector of a result of the whole query. */
  readonly result: string;
}

export interface SearchCost {
  /** Median of the runs, in milliseconds from the last key; each run begins with a cold cache. */
  readonly suggestionMs: number | null;
  readonly resultMs: number;
  readonly slowestResultMs: number;
  /** Median of the bytes fetched from opening the search to the first result, compressed with Brotli. */
  readonly bytes: number;
  /** The same, including what is fetched after the first result, such as the counts of filters. */
  readonly bytesInAll: number;
  readonly requests: number;
  readonly runs: number;
}

/** Measures one run for each query, each in a new browser context. */
export async function measureSearch(
  browser: Browser,
  probe: SearchProbe,
  queries: readonly string[],
): Promise<SearchCost> {
  const runs: Run[] = [];
  for (const query of queries) runs.push(await measureOnce(browser, probe, query));
  const suggestions = runs.flatMap(({ suggestionMs }) => suggestionMs ?? []);
  return {
    suggestionMs: suggestions.length === 0 ? null : median(suggestions),
    resultMs: median(runs.map(({ resultMs }) => resultMs)),
    slowestResultMs: Math.max(...runs.map(({ resultMs }) => resultMs)),
    bytes: median(runs.map(({ bytes }) => bytes)),
    bytesInAll: median(runs.map(({ bytesInAll }) => bytesInAll)),
    requests: median(runs.map(({ requests }) => requests)),
    runs: runs.length,
  };
}

async function measureOnce(browser: Browser, probe: SearchProbe, query: string): Promise<Run> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(probe.url, { waitUntil: 'load' });
  const fetched: Promise<Fetched>[] = [];
  page.on('response', (response) => {
    const url = response.url();
    fetched.push(
      response
        .body()
        .then(brotliSize, () => 0)
        .then((bytes) => ({ url, bytes })),
    );
  });
  await probe.open(page);
  await page.evaluate(watch, { suggestion: probe.suggestion ?? null, result: probe.result });
  // Inserts the whole query at once, so that results of its first letters do not count, but after the time it takes to type it.
  await page.waitForTimeout(TYPING_MS);
  await page.keyboard.insertText(query);
  await page.locator(probe.result).first().waitFor({ timeout: 30_000 });
  await page.waitForTimeout(SETTLE_MS);
  const times = await page.evaluate(() => (window as unknown as Watched).searchTimes);
  const { result } = times;
  if (result === null) throw new Error(`No result was seen for “${query}”.`);
  // The files that were requested before the first result, even if it did not need them.
  const before = await page.evaluate((end) => {
    const files = performance.getEntriesByType('resource').filter(({ startTime }) => startTime < end);
    return files.map(({ name }) => name);
  }, result);
  // Files requested twice count once, because the browser keeps them.
  const files = [...new Map((await Promise.all(fetched)).map((file) => [file.url, file])).values()];
  await context.close();
  return {
    suggestionMs: times.suggestion === null ? null : Math.round(times.suggestion - times.key),
    resultMs: Math.round(result - times.key),
    bytes: sumOf(files.filter(({ url }) => before.includes(url))),
    bytesInAll: sumOf(files),
    requests: files.length,
  };
}

function sumOf(files: readonly Fetched[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0);
}

const TYPING_MS = 1000;
/** How long to wait after the first result, to include later requests. */
const SETTLE_MS = 700;

/** Runs in the page: records when the query was typed, and when the first suggestion and result became visible. */
function watch(selectors: { suggestion: string | null; result: string }): void {
  const times: Times = { key: 0, suggestion: null, result: null };
  (window as unknown as Watched).searchTimes = times;
  document.addEventListener(
    'input',
    () => {
      Object.assign(times, { key: performance.now(), suggestion: null, result: null });
      requestAnimationFrame(look);
    },
    true,
  );
  const isSeen = (selector: string): boolean =>
    [...document.querySelectorAll(selector)].some((element) => element.checkVisibility());
  const look = (): void => {
    const now = performance.now();
    if (selectors.suggestion !== null && times.suggestion === null && isSeen(selectors.suggestion))
      times.suggestion = now;
    if (times.result === null && isSeen(selectors.result)) times.result = now;
    if (times.result === null || (selectors.suggestion !== null && times.suggestion === null))
      requestAnimationFrame(look);
  };
}

const brotliSize = (body: Buffer): number => (body.length === 0 ? 0 : brotliCompressSync(body).length);

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}

interface Run {
  readonly suggestionMs: number | null;
  readonly resultMs: number;
  readonly bytes: number;
  readonly bytesInAll: number;
  readonly requests: number;
}

interface Fetched {
  readonly url: string;
  readonly bytes: number;
}

interface Times {
  key: number;
  suggestion: number | null;
  result: number | null;
}

interface Watched {
  searchTimes: Times;
}
