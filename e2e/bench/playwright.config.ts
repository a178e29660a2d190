/** Benchmarks that need a browser: no tests, so that no test has a stopwatch. */
import { defineConfig } from 'playwright/test';

export default defineConfig({
  testMatch: '*.bench.ts',
  outputDir: '../../.cache/bench-results',
  workers: 1,
  reporter: 'line',
});
