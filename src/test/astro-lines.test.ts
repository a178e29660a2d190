/** Limits the length of lines in `.astro` files, because the formatter skips these files (see `src/components/README.md`). */
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';

const LONGEST = 160;

test(`no line of an .astro file has more than ${LONGEST} characters`, () => {
  const files = globSync('src/**/*.astro');
  expect(files.length).toBeGreaterThan(100);
  const long = files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line, index) => (line.length > LONGEST ? [`${file}:${index + 1}: ${line.length} characters`] : [])),
  );
  expect(long).toEqual([]);
});
