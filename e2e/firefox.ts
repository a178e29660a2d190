/**
 * Finds a Firefox for the tests. Unlike the browser of all other tests, it is never installed: without one, these tests are
 * left out, and the report says so.
 */
import { systemPrograms, type Machine, type Programs } from './browser.ts';

/** The message if there is no Firefox. */
export const NO_FIREFOX =
  'Not tried in Firefox: none was found (install firefox-esr or Firefox, or set FIREFOX_PATH to the one to use).';

/** The path of an installed Firefox; undefined if there is none. */
export function findFirefox({ platform, env, runs }: Pick<Machine, 'platform' | 'env' | 'runs'>): string | undefined {
  const chosen = env.FIREFOX_PATH;
  const candidates = [...(chosen ? [chosen] : []), ...systemPrograms(platform, env, PROGRAMS)];
  return candidates.find((path) => runs(path));
}

const PROGRAMS: Programs = {
  darwin: ['Firefox.app/Contents/MacOS/firefox'],
  win32: ['Mozilla Firefox\\firefox.exe'],
  other: ['firefox-esr', 'firefox'],
};
