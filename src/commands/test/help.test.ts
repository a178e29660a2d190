import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';

/** Our own commands that npm scripts run; Astro, Playwright and the linters have their own help. */
const scripts = Object.entries(
  (JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }).scripts,
).flatMap(([name, command]) => {
  const file = /^node (src\/commands\/(?!astro)[\w-]+\.ts)/.exec(command)?.[1];
  return file === undefined ? [] : [{ name, file }];
});

test('with --help, every command prints its usage and does nothing else', () => {
  const before = readdirSync('.').sort();
  for (const { name, file } of scripts) {
    const { status, stdout, stderr } = spawnSync(process.execPath, [file, '--help'], { encoding: 'utf8' });
    expect({ name, status, stderr }).toEqual({ name, status: 0, stderr: '' });
    expect(stdout, name).toContain('Usage: npm ');
  }
  expect(scripts.length).toBeGreaterThan(9);
  expect(readdirSync('.').sort()).toEqual(before);
});

const UNKNOWN = [
  ['seal.ts'],
  ['serve.ts'],
  ['hosting.ts'],
  ['precompress.ts'],
  ['schemas.ts'],
  ['test.ts'],
  ['check.ts'],
  ['check.ts', '--source', 'x'],
  ['check.ts', '--published', 'x'],
  ['new.ts', 'site', 'Title'],
  ['new.ts', 'entity', 'x'],
  ['new.ts', 'x', 'original.txt'],
  ['source-map.ts', 'x', 'y'],
  ['bench.ts'],
  ['differential.ts'],
];

test('every command names an unknown option, and says where its help is', () => {
  for (const [file = '', ...args] of UNKNOWN) {
    const what = [file, ...args].join(' ');
    const { status, stdout, stderr } = spawnSync(process.execPath, [`src/commands/${file}`, ...args, '--foo'], {
      encoding: 'utf8',
    });
    expect({ status, stdout }, what).toEqual({ status: 2, stdout: '' });
    expect(stderr, what).toMatch(/^Unexpected option "?--foo\b/);
    expect(stderr, what).toMatch(/\nHelp: npm (?:run )?[\w-]+ -- --help\n$/);
    expect(stderr.split('\n').length, what).toBeLessThan(12);
  }
});
