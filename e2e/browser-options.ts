/**
 * Browser options with Playwright’s default values. They are given explicitly because before every test Playwright computes each
 * missing option and records its origin: 6 ms of CPU time for each test, which is more than most tests without a browser take.
 */
import type { PlaywrightTestOptions } from 'playwright/test';

/** Every option; the compiler reports options that a new version adds. */
type Given = { readonly [Option in keyof PlaywrightTestOptions]-?: NonNullable<PlaywrightTestOptions[Option]> };

/** The options that have a default value. */
export const USUAL = {
  acceptDownloads: true,
  bypassCSP: false,
  colorScheme: 'light',
  contrast: 'no-preference',
  forcedColors: 'none',
  hasTouch: false,
  ignoreHTTPSErrors: false,
  isMobile: false,
  javaScriptEnabled: true,
  locale: 'en-US',
  offline: false,
  reducedMotion: 'no-preference',
  serviceWorkers: 'allow',
  viewport: { width: 1280, height: 720 },
} as const satisfies Partial<PlaywrightTestOptions>;

/** All options, for tests that do not use a browser. */
export const WITHOUT_BROWSER: Given = {
  ...USUAL,
  actionTimeout: 0,
  baseURL: 'http://localhost/',
  clientCertificates: [],
  contextOptions: {},
  deviceScaleFactor: 1,
  extraHTTPHeaders: {},
  geolocation: { latitude: 0, longitude: 0 },
  httpCredentials: [],
  navigationTimeout: 0,
  permissions: [],
  proxy: { server: 'localhost' },
  screen: { width: 1280, height: 720 },
  storageState: { cookies: [], origins: [] },
  testIdAttribute: 'data-testid',
  timezoneId: 'UTC',
  userAgent: 'none',
};
