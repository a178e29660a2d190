/** The one test runner: unit tests beside their modules, checks of the built site, a browser, and Firefox where there is one. */
import { defineConfig } from 'playwright/test';
import { USUAL, WITHOUT_BROWSER } from './browser-options.ts';
import { findFirefox } from './firefox.ts';
import { machine } from './machine.ts';
import { fullSite, otherContents } from './site-folder.ts';

// Every worker reads this file; one look is enough.
process.env.FIREFOX_FOUND ??= findFirefox(machine) ?? '';

/** Whether there is the site that has what the tests of the code in a browser look for. */
const isFull = fullSite() !== undefined;

export default defineConfig({
  testDir: '..',
  outputDir: '../.cache/test-results',
  // Made-up projects of the bench lie there.
  testIgnore: '**/.cache/**',
  fullyParallel: true,
  // Node takes the types off by itself, twice as quickly.
  build: { external: process.features.typescript ? ['**/*.ts'] : [] },
  forbidOnly: process.env.CI !== undefined,
  // Tests in a browser often wait, for what comes after a pause in typing, say; one more worker makes use of that time.
  workers: '200%',
  reporter: [['dot'], ['./reporter.ts']],
  // Traces would take a third of the time of all that passes, so what fails is traced in a run of its own (traces.ts).
  use: { ...USUAL, screenshot: 'only-on-failure' },
  // A missing snapshot is a failure, not a new truth: `-- --update-snapshots` writes them.
  updateSnapshots: 'none',
  snapshotPathTemplate: '{testDir}/{testFileDir}/snapshots/{testFileName}/{arg}{ext}',
  // Those that take long come first, so that all workers have something to do to the end.
  projects: [
    {
      name: 'browser',
      testMatch: `**/e2e/browser/${isFull ? '*' : '{any-content,axe,dev}'}.test.ts`,
      workers: '150%',
    },
    ...(process.env.FIREFOX_FOUND === '' || !isFull
      ? []
      : [{ name: 'firefox', testMatch: '**/e2e/firefox/*.test.ts', workers: 1 }]),
    // One worker for each site, which reads and parses its pages once.
    { name: 'dist', testMatch: '**/e2e/dist/*.test.ts', workers: 1, use: WITHOUT_BROWSER },
    // The same on other contents, but for what builds sites of its own, and the books, which read those of the project’s own site.
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
      // They never wait, and loading a file costs more than its tests do: one worker for a file, none without a processor.
      fullyParallel: false,
      workers: '100%',
      use: WITHOUT_BROWSER,
    },
  ],
});
