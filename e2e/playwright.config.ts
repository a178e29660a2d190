/** The one test runner: unit tests beside their modules, checks of the built site, and a browser. */
import { defineConfig } from 'playwright/test';

export default defineConfig({
  testDir: '..',
  outputDir: '../.cache/test-results',
  fullyParallel: true,
  forbidOnly: process.env.CI !== undefined,
  workers: '100%',
  reporter: [['dot'], ['./reporter.ts']],
  // A missing snapshot is a failure, not a new truth: `-- --update-snapshots` writes them.
  updateSnapshots: 'none',
  snapshotPathTemplate: '{testDir}/{testFileDir}/snapshots/{testFileName}/{arg}{ext}',
  projects: [
    { name: 'unit', testMatch: ['**/src/**/test/*.test.ts', '**/e2e/test/*.test.ts'] },
    { name: 'dist', testMatch: '**/e2e/dist/*.test.ts' },
    { name: 'find-browser', testMatch: '**/e2e/find-browser.ts' },
    { name: 'browser', testMatch: '**/e2e/browser/*.test.ts', dependencies: ['find-browser'] },
  ],
});
