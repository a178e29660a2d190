/** Shows where the time of a run goes. Tests run in parallel, so their sum is more than the time of the run. */
import { relative } from 'node:path';
import type { TestCase } from 'playwright/types/testReporter';

/** Lines with the seconds of each project and of the slowest files. */
export function describeTimes(tests: readonly TestCase[]): string[] {
  const projectOf = (test: TestCase): string => test.parent.project()?.name ?? '';
  const fileOf = (test: TestCase): string => `${projectOf(test)} ${relative('.', test.location.file)}`;
  const projects = sumSeconds(tests, projectOf).map(([name, seconds]) => `${name} ${seconds.toFixed()}`);
  const files = sumSeconds(tests, fileOf).slice(0, LONGEST);
  return [
    `Seconds of tests by project: ${projects.join(', ')}; and by file:`,
    ...files.map(([name, seconds]) => `${seconds.toFixed().padStart(5)}  ${name}`),
  ];
}

const LONGEST = 12;

function sumSeconds(tests: readonly TestCase[], keyOf: (test: TestCase) => string): [key: string, seconds: number][] {
  const sums = new Map<string, number>();
  for (const test of tests) {
    const seconds = test.results.reduce((sum, { duration }) => sum + duration / 1000, 0);
    sums.set(keyOf(test), (sums.get(keyOf(test)) ?? 0) + seconds);
  }
  return [...sums].sort(([, a], [, b]) => b - a);
}
