import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';

/** Commands of ours that npm scripts run; Astro, Playwright and the linters bring help of their own. */
const scripts = Object.entries(
  (JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }).scripts,
).flatMap(([name, command]) => {
  const file = /^node (src\/commands\/(?!astro)[\w-]+\.ts)/.exec(command)?.[1];
  return file === undefined ? [] : [{ name, file }];
});

test('every command says how it is used, and does nothing else', () => {
  const before = readdirSync('.').sort();
  for (const { name, file } of scripts) {
    const { status, stdout, stderr } = spawnSync(process.execPath, [file, '--help'], { encoding: 'utf8' });
    expect({ name, status, stderr }).toEqual({ name, status: 0, stderr: '' });
    expect(stdout, name).toContain('Usage: npm ');
  }
  expect(scripts.length).toBeGreaterThan(9);
  expect(readdirSync('.').sort()).toEqual(before);
});
