/** Options of Playwright for tests that open no browser. */
import type { PlaywrightTestOptions } from 'playwright/test';

/** Every option, none undefined; the compiler asks for those that a new version adds. */
type Given = { readonly [Option in keyof PlaywrightTestOptions]-?: NonNullable<PlaywrightTestOptions[Option]> };

/**
 * No test asks for them, but Playwright works out each one that is not given before every test, and records where from: 8 ms of
 * the processor a test, which is more than most of these tests take themselves.
 */
export const WITHOUT_BROWSER: Given = {
  acceptDownloads: false,
  actionTimeout: 0,
  baseURL: 'http://localhost/',
  bypassCSP: false,
  clientCertificates: [],
  colorScheme: 'light',
  contextOptions: {},
  contrast: 'no-preference',
  deviceScaleFactor: 1,
  extraHTTPHeaders: {},
  forcedColors: 'none',
  geolocation: { latitude: 0, longitude: 0 },
  hasTouch: false,
  httpCredentials: [],
  ignoreHTTPSErrors: false,
  isMobile: false,
  javaScriptEnabled: true,
  locale: 'en-US',
  navigationTimeout: 0,
  offline: false,
  permissions: [],
  proxy: { server: 'localhost' },
  reducedMotion: 'no-preference',
  screen: { width: 1280, height: 720 },
  serviceWorkers: 'block',
  storageState: { cookies: [], origins: [] },
  testIdAttribute: 'data-testid',
  timezoneId: 'UTC',
  userAgent: 'none',
  viewport: { width: 1280, height: 720 },
};
