/** Configuration of all tests: unit tests, tests of the built site, browser tests, and Firefox if it is installed. */
import { defineConfig } from 'playwright/test';
import { USUAL, WITHOUT_BROWSER } from './browser-options.ts';
import { findFirefox } from './firefox.ts';
import { machine } from './machine.ts';
import { fullSite, otherContents } from './site-folder.ts';

// Every worker reads this file, but Firefox needs to be searched for only once.
process.env.FIREFOX_FOUND ??= findFirefox(machine) ?? '';

/** Whether the site that the browser tests need exists. */
const isFull = fullSite() !== undefined;

export default defineConfig({
  testDir: '..',
  outputDir: '../.cache/test-results',
  // The bench keeps its made-up projects there.
  testIgnore: '**/.cache/**',
  fullyParallel: true,
  // Node.js strips the types itself, twice as fast.
  build: { external: process.features.typescript ? ['**/*.ts'] : [] },
  forbidOnly: process.env.CI !== undefined,
  // Browser tests often wait, for example for a pause in typing, so more workers than processors make use of that time.
  workers: '200%',
  // Tests check behaviour, not speed, so a busy machine gets time.
  timeout: 300_000,
  expect: { timeout: 30_000 },
  reporter: [['dot'], ['./reporter.ts']],
  // Traces take a third of the time of passing tests, so failed tests are traced in a separate run (traces.ts).
  use: { ...USUAL, screenshot: 'only-on-failure' },
  // A missing snapshot is a failure; `-- --update-snapshots` writes snapshots.
  updateSnapshots: 'none',
  snapshotPathTemplate: '{testDir}/{testFileDir}/snapshots/{testFileName}/{arg}{ext}',
  // The longest tests come first, so that all workers are busy to the end.
  projects: [
    {
      name: 'browser',
      testMatch: `**/e2e/browser/${isFull ? '*' : '{any-content,axe,dev}'}.test.ts`,
      workers: '150%',
    },
    ...(process.env.FIREFOX_FOUND === '' || !isFull
      ? []
      : [{ name: 'firefox', testMatch: '**/e2e/firefox/*.test.ts', workers: 1 }]),
    // One worker for each site, so that its pages are read and parsed once.
    { name: 'dist', testMatch: '**/e2e/dist/*.test.ts', workers: 1, use: WITHOUT_BROWSER },
    // The same on other contents, except tests that build their own sites, and of the books, which only the project’s site has.
    ...otherContents.map((content) => ({
      name: `dist-${content}`,
      testMatch: '**/e2e/dist/*.test.ts',
      testIgnore: '**/{kept-pages,reproducible,restated,forms,epub,cutting}.test.ts',
      workers: 1,
      use: WITHOUT_BROWSER,
    })),
    {
      name: 'unit',
      testMatch: ['**/src/**/test/*.test.ts', '**/e2e/test/*.test.ts'],
      // They never wait, and loading a file takes longer than its tests: one worker per file, one processor per worker.
      fullyParallel: false,
      workers: '100%',
      use: WITHOUT_BROWSER,
    },
  ],
});
