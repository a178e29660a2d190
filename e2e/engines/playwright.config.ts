/** Configuration of the tests in three engines, which take an hour or more (`npm test -- --engines`). */
import { defineConfig } from 'playwright/test';

export default defineConfig({
  testMatch: '*.test.ts',
  outputDir: '../../.cache/engines-results',
  forbidOnly: true,
  workers: 2,
  reporter: 'list',
});
