/** Implements {@link Machine} for this machine. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { chromium } from 'playwright/test';
import type { Machine } from './browser.ts';

export const isRoot = process.getuid?.() === 0;

/** Whether the package lists have been updated. */
let isUpdated = false;

export const machine: Machine = {
  platform: process.platform,
  env: process.env,
  playwrightBrowser: chromium.executablePath(),
  // That the file exists is not enough: Ubuntu has a stub at this path, and a download may lack its libraries.
  // On Windows `--version` would open a window.
  runs: (path) => existsSync(path) && (process.platform === 'win32' || succeeds(path, ['--version'], 30)),
  installPlaywrightBrowser: () => {
    console.log('No package of a browser: downloading Playwright’s …');
    return succeeds(process.execPath, [playwrightCli(), 'install', '--no-shell', 'chromium'], 240);
  },
  canInstallPackages: () =>
    process.platform === 'linux' &&
    succeeds('apt-get', ['--version'], 30) &&
    (isRoot || succeeds('sudo', ['-n', 'true'], 30)),
  installPackage: (name) => {
    console.log(`No browser found: installing the package ${name} …`);
    isUpdated ||= asRoot('apt-get', ['update'], 240);
    return (
      isUpdated && asRoot('apt-get', ['install', '--yes', '--no-install-recommends', name, 'fonts-liberation'], 900)
    );
  },
};

function asRoot(command: string, args: readonly string[], seconds: number): boolean {
  return isRoot ? succeeds(command, args, seconds) : succeeds('sudo', ['-n', command, ...args], seconds);
}

/** Runs a command to its end or the time limit, and returns whether it succeeded. */
function succeeds(command: string, args: readonly string[], seconds: number): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return (
    spawnSync(command, args, { env, stdio: 'ignore', timeout: seconds * 1000, killSignal: 'SIGKILL' }).status === 0
  );
}

function playwrightCli(): string {
  return join(createRequire(import.meta.url).resolve('playwright/package.json'), '..', 'cli.js');
}
