import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, test, type TestInfo } from 'playwright/test';
import { type KeptPages, takeKeptPages } from '../kept-pages.ts';

/** Kept pages in a folder of the test’s own. */
function setUp(info: TestInfo): { list: string; page: string; take: () => KeptPages | undefined } {
  const [list, page, file] = ['list.json', 'dist/claims/index.html', 'cache.sqlite'].map((name) =>
    info.outputPath(name),
  ) as [string, string, string];
  mkdirSync(dirname(page), { recursive: true });
  return { list, page, take: () => takeKeptPages(list, file) };
}

/** Builds as Astro does: writes a page and the list. */
function build({ list, page, take }: ReturnType<typeof setUp>, text = '<p>A page</p>'): void {
  const pages = take();
  pages?.begin();
  writeFileSync(page, text);
  writeFileSync(list, '{}');
  pages?.end();
}

test('the list of kept pages outlives builds that end well, and those that stop before they write pages', ({}, info) => {
  const site = setUp(info);
  build(site);
  const stopped = site.take();
  expect(stopped).toBeDefined();
  stopped?.leave();
  expect(site.take()).toBeDefined();
  expect(existsSync(site.list)).toBe(true);
});

test('a build that broke off among its pages costs the list, once', ({}, info) => {
  const site = setUp(info);
  build(site);
  const broken = site.take();
  broken?.begin();
  broken?.leave();
  site.take()?.leave();
  expect(existsSync(site.list)).toBe(false);
  build(site);
  expect(site.take()).toBeDefined();
  expect(existsSync(site.list)).toBe(true);
});

test('of two builds at once the second gets no pages, until the first has ended or was killed', async ({}, info) => {
  const site = setUp(info);
  const script = `
    import { takeKeptPages } from ${JSON.stringify(new URL('../kept-pages.ts', import.meta.url).href)};
    globalThis.pages = takeKeptPages(${JSON.stringify(site.list)}, ${JSON.stringify(info.outputPath('cache.sqlite'))});
    console.log('taken');
    setInterval(() => undefined, 1000);`;
  const first = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(first.stdout, 'data');
  expect(site.take()).toBeUndefined();
  first.kill('SIGKILL');
  await once(first, 'close');
  const second = site.take();
  expect(second).toBeDefined();
  second?.begin();
  expect(site.take()).toBeUndefined();
  second?.end();
  expect(site.take()).toBeDefined();
});

test('a kept page that is not as it was written costs the list', ({}, info) => {
  const site = setUp(info);
  const isKept = (): boolean => {
    site.take()?.leave();
    return existsSync(site.list);
  };
  build(site);
  expect(isKept()).toBe(true);
  for (const spoil of [
    () => {
      writeFileSync(site.page, '<p>A pa');
    },
    () => {
      writeFileSync(site.page, '<p>B page</p>');
    },
    () => {
      rmSync(site.page);
    },
    () => {
      writeFileSync(site.list, '[]');
    },
  ]) {
    build(site);
    spoil();
    expect(isKept()).toBe(false);
  }
});
