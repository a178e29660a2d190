import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'playwright/test';
import { IMMUTABLE, REVALIDATE, SECURITY_HEADERS } from '../../lib/hosting/headers.ts';
import { beginUpdate } from '../../lib/files/update-folder.ts';
import { readBase, startServer } from '../server.ts';

const CASES = [
  { asks: '/site/', status: 200, type: 'text/html; charset=utf-8', body: /home/ },
  { asks: '/site/claims/?q=a#b', status: 200, type: 'text/html; charset=utf-8', body: /claims/ },
  { asks: '/site/claims', status: 404, type: 'text/html; charset=utf-8', body: /lost/ },
  { asks: '/site/data.json', status: 200, type: 'application/json; charset=utf-8', body: /\{\}/ },
  { asks: '/site/nowhere/', status: 404, type: 'text/html; charset=utf-8', body: /lost/ },
  { asks: '/', status: 404, type: 'text/html; charset=utf-8', body: /lost/ },
  { asks: '/site/../secret.txt', status: 404, type: 'text/html; charset=utf-8', body: /lost/ },
  { asks: '/site/%2e%2e/secret.txt', status: 404, type: 'text/html; charset=utf-8', body: /lost/ },
  { asks: '/site/link.txt', status: 404, type: 'text/html; charset=utf-8', body: /lost/ },
  { asks: '/site/_headers', status: 404, type: 'text/html; charset=utf-8', body: /lost/ },
  { asks: '/site/%zz', status: 404, type: 'text/html; charset=utf-8', body: /lost/ },
] as const;

test('serves a folder under the base path of its home page, and no files outside of it', async ({}, info) => {
  const folder = await makeSite(info.outputPath('dist'));
  await writeFile(info.outputPath('secret.txt'), 'secret');
  await symlink(info.outputPath('secret.txt'), join(folder, 'link.txt'));
  await writeFile(join(folder, '_headers'), 'secret');
  const server = await startServer({ folder, port: 0 });
  for (const { asks, status, type, body } of CASES) {
    const answer = await get(new URL(server.url), asks);
    expect.soft(answer, asks).toMatchObject({ status, type });
    expect.soft(answer.body, asks).toMatch(body);
  }
  await server.close();
});

test('takes the next port when one is taken', async ({}, info) => {
  const folder = await makeSite(info.outputPath('dist'));
  const first = await startServer({ folder, port: 0 });
  const port = Number(new URL(first.url).port);
  const second = await startServer({ folder, port });
  expect(Number(new URL(second.url).port)).toBeGreaterThan(port);
  await Promise.all([first.close(), second.close()]);
});

test('reads the base path from attributes in any order', async ({}, info) => {
  const folder = info.outputPath('dist');
  await mkdir(folder, { recursive: true });
  for (const link of [
    '<link rel="canonical" href="https://a.example/b/">',
    '<link href=https://a.example/b/ rel=canonical>',
  ]) {
    await writeFile(join(folder, 'index.html'), link);
    expect(await readBase(folder)).toBe('/b/');
  }
  await writeFile(join(folder, 'index.html'), '<p>');
  expect(await readBase(folder)).toBe('/');
});

async function makeSite(folder: string): Promise<string> {
  await mkdir(join(folder, 'claims'), { recursive: true });
  await writeFile(join(folder, 'index.html'), '<link rel="canonical" href="https://a.example/site/">home');
  await writeFile(join(folder, 'claims', 'index.html'), 'claims');
  await writeFile(join(folder, '404.html'), 'lost');
  await writeFile(join(folder, 'data.json'), '{}');
  return folder;
}

test('sends the headers of the recipes, and only files with a digest may be cached permanently', async ({}, info) => {
  const folder = await makeSite(info.outputPath('dist'));
  await mkdir(join(folder, '_astro'));
  await writeFile(join(folder, '_astro', 'a.B0.js'), '');
  const { url, close } = await startServer({ folder, port: 0 });
  const kept = async (path: string) => (await fetch(url + path)).headers.get('cache-control');
  const { headers } = await fetch(url);
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) expect.soft(headers.get(name), name).toBe(value);
  expect(await kept('_astro/a.B0.js')).toBe(IMMUTABLE);
  for (const path of ['', 'claims/?q=/_astro/', '_astro/gone.B0.js'])
    expect.soft(await kept(path), path).toBe(REVALIDATE);
  await close();
});

test('answers every request with the old or the new site while one replaces the other', async ({}, info) => {
  const folder = await makeSite(info.outputPath('dist'));
  const sizes = [20_000, 300_000];
  const write = (to: string, size: number): Promise<void> => writeFile(join(to, 'page.txt'), 'x'.repeat(size));
  await write(folder, sizes[0] ?? 0);
  const { url, close } = await startServer({ folder, port: 0 });
  let isDone = false;
  const wrong: string[] = [];
  const ask = async (): Promise<number> => {
    let requests = 0;
    for (; !isDone; requests += 1) {
      const answer = await fetch(`${url}page.txt`);
      const { length } = await answer.text();
      if (answer.status !== 200 || !sizes.includes(length)) wrong.push(`${answer.status}, ${length} characters`);
    }
    return requests;
  };
  // In another process, like a build, so that an update can happen between any two steps of the server.
  const script = `
    import { cpSync, writeFileSync } from 'node:fs';
    import { replaceOutput } from ${JSON.stringify(new URL('../../lib/files/output-folder.ts', import.meta.url).href)};
    const folder = ${JSON.stringify(folder)};
    const next = folder + '.next';
    for (let count = 1; count <= 150; count += 1) {
      cpSync(folder, next, { recursive: true });
      writeFileSync(next + '/page.txt', 'x'.repeat(${JSON.stringify(sizes)}[count % 2]));
      replaceOutput(folder, next);
    }`;
  const replace = async (): Promise<number | null> => {
    const builds = spawn(process.execPath, ['--input-type=module', '--eval', script], { stdio: 'inherit' });
    const [code] = (await once(builds, 'exit')) as [number | null];
    isDone = true;
    return code;
  };
  const [asked, , , code] = await Promise.all([ask(), ask(), ask(), replace()]);
  expect(code).toBe(0);
  expect(wrong).toEqual([]);
  expect(asked).toBeGreaterThan(0);
  await close();
});

test('npm run preview says in a sentence why it cannot serve, and finishes an update that a killed build has started', async ({}, info) => {
  const run = (port: string, ...args: string[]) =>
    spawnSync(process.execPath, [fileURLToPath(new URL('../serve.ts', import.meta.url)), ...args], {
      cwd: info.outputPath(),
      env: { ...process.env, PORT: port },
      encoding: 'utf8',
      timeout: 30_000,
    });
  await mkdir(info.outputPath(), { recursive: true });
  for (const port of ['abc', '-1', '70000', '80.5'])
    expect(run(port)).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringContaining(`Unexpected port “${port}”, expected a number from 0 to 65535\n\nUsage: npm run`),
    });
  for (const port of ['abc', ''])
    expect(run('0', `--port=${port}`)).toMatchObject({ status: 2, stderr: expect.stringContaining(`port “${port}”`) });
  expect(run('0')).toMatchObject({
    status: 1,
    stderr: expect.stringMatching(/^There is no built site in dist\/: .*\n$/),
  });
  await mkdir(info.outputPath('dist'));
  await makeSite(info.outputPath('dist.next'));
  beginUpdate(info.outputPath('dist'), info.outputPath('dist.next'), []);
  const child = spawn(process.execPath, [fileURLToPath(new URL('../serve.ts', import.meta.url))], {
    cwd: info.outputPath(),
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [said] = (await once(child.stdout, 'data')) as [Buffer];
  expect(said.toString()).toContain('The site is at http://localhost:');
  child.kill();
  await once(child, 'exit');
});

/** Requests a path unchanged, because `fetch` would normalise it. */
function get({ port }: URL, path: string): Promise<{ status: number; type: string; body: string }> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, type: response.headers['content-type'] ?? '', body });
      });
    })
      .on('error', reject)
      .end();
  });
}
