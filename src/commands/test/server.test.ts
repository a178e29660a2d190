import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { IMMUTABLE, REVALIDATE, SECURITY_HEADERS } from '../../lib/hosting/headers.ts';
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
  { asks: '/site/%zz', status: 404, type: 'text/html; charset=utf-8', body: /lost/ },
] as const;

test('serves a folder under the base path of its home page, and nothing beside it', async ({}, info) => {
  const folder = await makeSite(info.outputPath('dist'));
  await writeFile(info.outputPath('secret.txt'), 'secret');
  await symlink(info.outputPath('secret.txt'), join(folder, 'link.txt'));
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

test('reads the base path whatever the order of the attributes', async ({}, info) => {
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

test('sends the headers of the recipes, and has only what is hashed kept for ever', async ({}, info) => {
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

/** Asks for a path as it stands: `fetch` would tidy it up first. */
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
