/** Benchmarks that need a browser. They are not tests, because no test should depend on time. */
import { defineConfig } from 'playwright/test';

export default defineConfig({
  testMatch: '*.bench.ts',
  outputDir: '../../.cache/bench-results',
  workers: 1,
  reporter: 'line',
});
