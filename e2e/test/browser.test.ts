import { expect, test } from 'playwright/test';
import { browserArguments, ensureBrowser, findBrowser, NO_BROWSER, type Machine } from '../browser.ts';

const PLAYWRIGHT = '/playwright/chrome';
const SHELL = '/usr/bin/chromium-headless-shell';
const DEBIAN = '/usr/bin/chromium';

interface Situation {
  readonly has?: readonly string[];
  readonly download?: boolean;
  /** The Debian packages that can be installed; undefined if none can. */
  readonly packages?: readonly string[];
  readonly platform?: NodeJS.Platform;
  readonly env?: Machine['env'];
}

const CASES: Readonly<Record<string, Situation & { readonly expected: string; readonly steps: readonly string[] }>> = {
  'prefers the browser that Playwright installed': { has: [PLAYWRIGHT, DEBIAN], expected: PLAYWRIGHT, steps: [] },
  'takes the headless shell before the whole browser': { has: [DEBIAN, SHELL], expected: SHELL, steps: [] },
  'takes the system’s Chromium': { has: [DEBIAN], expected: DEBIAN, steps: [] },
  'takes the system’s Chrome': { has: ['/usr/bin/google-chrome'], expected: '/usr/bin/google-chrome', steps: [] },
  'obeys CHROME_PATH before anything else': {
    has: ['/opt/mine', PLAYWRIGHT],
    env: { CHROME_PATH: '/opt/mine' },
    expected: '/opt/mine',
    steps: [],
  },
  'passes over a CHROME_PATH that does not run': {
    has: [DEBIAN],
    env: { CHROME_PATH: '/opt/broken' },
    expected: DEBIAN,
    steps: [],
  },
  'finds Chrome on macOS': {
    platform: 'darwin',
    has: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    expected: '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    steps: [],
  },
  'finds Chrome on Windows': {
    platform: 'win32',
    env: { PROGRAMFILES: 'C:\\Program Files' },
    has: ['C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'],
    expected: 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    steps: [],
  },
  'installs the package of the shell where there is no browser': {
    packages: ['chromium-headless-shell', 'chromium'],
    download: true,
    expected: SHELL,
    steps: ['chromium-headless-shell'],
  },
  'installs the whole browser where the shell is no package': {
    packages: ['chromium'],
    download: true,
    expected: DEBIAN,
    steps: ['chromium-headless-shell', 'chromium'],
  },
  'downloads one where there is no such package': {
    packages: [],
    download: true,
    expected: PLAYWRIGHT,
    steps: ['chromium-headless-shell', 'chromium', 'download'],
  },
  'downloads one where no packages can be installed': { download: true, expected: PLAYWRIGHT, steps: ['download'] },
};

for (const [name, { expected, steps, ...situation }] of Object.entries(CASES)) {
  test(name, () => {
    const { machine, taken } = imagine(situation);
    expect(ensureBrowser(machine)).toBe(expected);
    expect(taken).toEqual(steps);
  });
}

test('says in one sentence what to install if it cannot', () => {
  const { machine, taken } = imagine({});
  expect(() => ensureBrowser(machine)).toThrow(NO_BROWSER);
  expect(taken).toEqual(['download']);
});

test('searching for a browser installs nothing', () => {
  const { machine, taken } = imagine({ download: true, packages: ['chromium'] });
  expect(findBrowser(machine)).toBeUndefined();
  expect(taken).toEqual([]);
});

test('only root runs the browser without a sandbox', () => {
  expect(browserArguments(true)).toContain('--no-sandbox');
  expect(browserArguments(false)).not.toContain('--no-sandbox');
});

/** A made-up machine, and the steps taken on it. */
function imagine({ has = [], download = false, packages, platform = 'linux', env = {} }: Situation): {
  machine: Machine;
  taken: string[];
} {
  const browsers = new Set(has);
  const taken: string[] = [];
  const take = (step: string, works: boolean, path: string): boolean => {
    taken.push(step);
    if (works) browsers.add(path);
    return works;
  };
  return {
    taken,
    machine: {
      platform,
      env,
      playwrightBrowser: PLAYWRIGHT,
      runs: (path) => browsers.has(path),
      installPlaywrightBrowser: () => take('download', download, PLAYWRIGHT),
      canInstallPackages: () => packages !== undefined,
      installPackage: (name) => take(name, packages?.includes(name) === true, `/usr/bin/${name}`),
    },
  };
}
