/** The proof in three engines, which takes an hour or more: for `npm test -- --engines`. */
import { defineConfig } from 'playwright/test';

export default defineConfig({
  testMatch: '*.test.ts',
  outputDir: '../../.cache/engines-results',
  forbidOnly: true,
  workers: 2,
  reporter: 'list',
});
