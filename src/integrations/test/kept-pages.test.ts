/** Which pages a build takes from the build before, tested with a fake Astro. The tests of `dist/` build with the real one. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, type TestInfo } from 'playwright/test';
import { createSiteOutput } from '../../lib/files/site-output.ts';
import { keptPages } from '../kept-pages.ts';

interface Page {
  readonly pathname: string;
  readonly type: 'page' | 'endpoint';
  readonly key?: string;
  readonly body?: string | null;
  readonly status?: number;
}

const PAGES: readonly Page[] = [
  { pathname: '/kept/', type: 'page', key: 'a' },
  { pathname: '/data.json', type: 'endpoint' },
  { pathname: '/others/', type: 'page' },
  { pathname: '/empty.json', type: 'endpoint', body: null },
];

/** A project with several builds, each of which uses the output of the build before. */
async function openProject(info: TestInfo) {
  const root = info.outputPath('project');
  await mkdir(join(root, 'src'), { recursive: true });
  for (const file of ['package-lock.json', 'astro.config.mjs', 'src/page.ts']) await writeFile(join(root, file), file);
  let count = 0;
  return {
    /** The output of the last build. */
    file: (path: string) => join(root, `${count}`, path),
    root,
    /** Builds; returns what was rendered, what stayed in the output, and what is left to Astro. */
    build: async (pages: readonly Page[], { site = 'https://one.example', args = [] as readonly string[] } = {}) => {
      const output = createSiteOutput();
      output.begin({ previous: join(root, `${count}`), next: join(root, `${++count}`) });
      const rendered: string[] = [];
      const astro = {
        getStaticPaths: () =>
          Promise.resolve(pages.map((page) => ({ ...page, route: { type: page.type, page }, cacheKey: page.key }))),
        render: ({ url }: Request, { routeData }: { routeData: { page: Page } }) => {
          const { body = url, status = 200 } = routeData.page;
          rendered.push(url);
          return Promise.resolve(new Response(body, { status }));
        },
      };
      const config = { root: pathToFileURL(`${root}/`), srcDir: pathToFileURL(`${root}/src/`), site, base: '/' };
      const [home, argv] = [process.cwd(), process.argv];
      process.chdir(root);
      process.argv = [...argv.slice(0, 2), ...args];
      try {
        const hooks = keptPages(output).hooks as unknown as Readonly<Record<string, (given: unknown) => void>>;
        let getStaticPaths = (): Promise<readonly Page[]> => Promise.resolve([]);
        hooks['astro:config:setup']?.({ command: 'build', config });
        hooks['astro:config:done']?.({ config });
        hooks['astro:build:start']?.({
          setPrerenderer: (wrap: (given: typeof astro) => { getStaticPaths: typeof getStaticPaths }) => {
            ({ getStaticPaths } = wrap(astro));
          },
          logger: { info: () => undefined },
        });
        const others = await getStaticPaths();
        hooks['astro:build:done']?.({});
        return { rendered, staying: [...output.staying], others: others.map(({ pathname }) => pathname) };
      } finally {
        process.chdir(home);
        process.argv = argv;
      }
    },
  };
}

test('pages with a key and data files are written, and other pages are left to Astro', async ({}, info) => {
  const { build, file } = await openProject(info);
  expect(await build(PAGES)).toEqual({
    rendered: ['/kept/', '/data.json', '/empty.json'].map((path) => `https://one.example${path}`),
    staying: [],
    others: ['/others/'],
  });
  expect(await readFile(file('kept/index.html'), 'utf8')).toBe('https://one.example/kept/');
  expect(await readFile(file('data.json'), 'utf8')).toBe('https://one.example/data.json');
  await expect(readFile(file('empty.json'))).rejects.toThrow();
});

/** Changes between two builds after which a page with a key must be made again. */
const CHANGES: Readonly<Record<string, { pages?: readonly Page[]; site?: string; args?: readonly string[] }>> = {
  'another key': { pages: [{ pathname: '/kept/', type: 'page', key: 'b' }] },
  'another address': { site: 'https://two.example' },
  'another argument': { args: ['--mode', 'draft'] },
};

test('a page stays as long as its key and its bytes are the same', async ({}, info) => {
  const { build, file } = await openProject(info);
  const [page] = PAGES;
  const pages = page ? [page] : [];
  await build(pages);
  expect(await build(pages)).toEqual({ rendered: [], staying: ['kept/index.html'], others: [] });
  // The page is only in the output of the first build.
  await mkdir(file('kept'), { recursive: true });
  await writeFile(file('kept/index.html'), 'something else');
  expect((await build(pages)).rendered).toEqual(['https://one.example/kept/']);
});

for (const [name, { pages = PAGES.slice(0, 1), ...options }] of Object.entries(CHANGES)) {
  test(`a page is made again with ${name}`, async ({}, info) => {
    const { build } = await openProject(info);
    await build(PAGES.slice(0, 1));
    expect((await build(pages, options)).rendered).toEqual([`${options.site ?? 'https://one.example'}/kept/`]);
  });
}

test('a page is made again with other code', async ({}, info) => {
  const { build, root } = await openProject(info);
  await build(PAGES.slice(0, 1));
  await writeFile(join(root, 'src/page.ts'), 'other code');
  expect((await build(PAGES.slice(0, 1))).rendered).toHaveLength(1);
});

test('a page that cannot be made ends the build', async ({}, info) => {
  const { build } = await openProject(info);
  await expect(build([{ pathname: '/broken/', type: 'page', key: 'a', status: 500 }])).rejects.toThrow(
    '/broken/ cannot be made: 500',
  );
});
