import { expect, test } from 'playwright/test';
import { findFirefox } from '../firefox.ts';

const CASES = {
  'takes Debian’s before another': {
    has: ['/usr/bin/firefox', '/usr/bin/firefox-esr'],
    expected: '/usr/bin/firefox-esr',
  },
  'obeys FIREFOX_PATH before anything else': {
    has: ['/usr/bin/firefox', '/opt/mine'],
    env: { FIREFOX_PATH: '/opt/mine' },
    expected: '/opt/mine',
  },
  'passes over a FIREFOX_PATH that does not run': {
    has: ['/usr/bin/firefox'],
    env: { FIREFOX_PATH: '/opt/broken' },
    expected: '/usr/bin/firefox',
  },
  'finds it on macOS': {
    platform: 'darwin',
    has: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    expected: '/Applications/Firefox.app/Contents/MacOS/firefox',
  },
  'finds it on Windows': {
    platform: 'win32',
    env: { PROGRAMFILES: 'C:\\Program Files' },
    has: ['C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
    expected: 'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  },
  'installs none where there is none': { has: [], expected: undefined },
} as const;

for (const [name, { has, expected, ...more }] of Object.entries(CASES)) {
  test(name, () => {
    const paths: readonly string[] = has;
    const found = findFirefox({ platform: 'linux', env: {}, ...more, runs: (path) => paths.includes(path) });
    expect(found).toBe(expected);
  });
}
