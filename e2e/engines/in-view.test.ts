/**
 * Tests that everything opens within view: every note, panel and card of an entity, at every width, from three places and by
 * address, in three engines. Run by `npm test -- --engines`; `npm test` runs a sample of it.
 */
import { expect, test } from 'playwright/test';
import { readingPath } from '../browser/reading-page.ts';
import { KINDS, run, WIDTHS } from './batches.ts';
import type { Engine } from './engine.ts';
import { ENGINES } from './find.ts';
import { startStage, type Stage } from './stage.ts';
import { useForReal } from './real-input.ts';

const rows: string[] = [];

for (const [name, open] of Object.entries(ENGINES)) {
  test.describe(name, () => {
    test.describe.configure({ mode: 'default', timeout: 45 * 60_000 });
    let engine: Engine;
    let stage: Stage;

    test.beforeAll(async () => {
      test.setTimeout(45 * 60_000);
      stage = await startStage('dist');
      engine = await open();
      await engine.setWindow(1500, 1000);
    });
    test.afterAll(async () => {
      await engine.close();
      await stage.close();
    });

    for (const { what, scripts } of KINDS) {
      for (const width of WIDTHS) {
        const title = `${what}${scripts ? '' : ' without scripts'}, ${width} px`;
        test(`${title}: all in view`, async () => {
          const { opened, faults } = await run(engine, stage, await readingPath(), { what, scripts, width });
          rows.push(`${name.padEnd(9)} ${title.padEnd(36)} ${opened - faults.length} of ${opened}`);
          expect(opened).toBeGreaterThan(0);
          expect(faults).toEqual([]);
        });
      }
    }

    for (const width of [800, 1440]) {
      test(`by real pointer and keyboard, in a window of ${width} px`, async () => {
        const { faults, opened } = await useForReal(engine, stage.url + (await readingPath()), width);
        rows.push(
          `${name.padEnd(9)} ${`pointer and keyboard, ${width} px`.padEnd(36)} ${opened - faults.length} of ${opened}`,
        );
        expect(faults).toEqual([]);
      });
    }
  });
}

test.afterAll(() => {
  if (rows.length > 0) console.log(`\n${rows.join('\n')}`);
});
