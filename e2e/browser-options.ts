/**
 * Options of a browser, given although they are Playwright’s own. Before every test Playwright works out each one that is not
 * given, and records where from: 6 ms of the processor a test for all of them, which is more than most tests without a
 * browser take themselves.
 */
import type { PlaywrightTestOptions } from 'playwright/test';

/** Every option, none undefined; the compiler asks for those that a new version adds. */
type Given = { readonly [Option in keyof PlaywrightTestOptions]-?: NonNullable<PlaywrightTestOptions[Option]> };

/** Those that have a value where nothing is said. */
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

/** All of them, for tests that open no browser and ask for none. */
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
