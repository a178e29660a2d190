/**
 * Finds a browser for the tests, or has one installed: first the browser that Playwright installed, then one of the system, then
 * Debian's package, then Playwright's download. Chromium's headless shell is preferred, because it is the same engine without
 * windows and takes two thirds of the time. The decision is made here; what the machine has and can do is an argument.
 */

/** What a machine has and can do. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The path of Playwright's browser, which may not exist. */
  readonly playwrightBrowser: string;
  /** Whether the file exists and starts as a browser. */
  readonly runs: (path: string) => boolean;
  /** Downloads Playwright's browser; gives up after a while. */
  readonly installPlaywrightBrowser: () => boolean;
  /** Whether Debian packages can be installed without a password. */
  readonly canInstallPackages: () => boolean;
  /** Installs a Debian package. */
  readonly installPackage: (name: string) => boolean;
}

/** What the user should do if no browser can be installed. */
export const NO_BROWSER =
  'No browser for the tests: install Chromium or Chrome (or run `npx playwright install --with-deps chromium`), ' +
  'or set CHROME_PATH to the browser to use, and run the command again.';

/** The path of an installed browser; undefined if there is none. */
export function findBrowser(machine: Machine): string | undefined {
  return candidates(machine).find((path) => machine.runs(path));
}

/** The path of a browser, which is installed if needed; throws {@link NO_BROWSER} if that is not possible. */
export function ensureBrowser(machine: Machine): string {
  const found =
    findBrowser(machine) ??
    (machine.canInstallPackages() && PACKAGES.some((name) => machine.installPackage(name))
      ? findBrowser(machine)
      : undefined) ??
    (machine.installPlaywrightBrowser() ? findBrowser(machine) : undefined);
  if (found === undefined) throw new Error(NO_BROWSER);
  return found;
}

/** Arguments that stop updates and background traffic of the browser, and make it faster for tests. */
export function browserArguments(isRoot: boolean): string[] {
  return [
    ...(isRoot ? ['--no-sandbox'] : []),
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    '--disable-gpu',
    '--disable-quic',
    // A new page keeps its process; otherwise its first address would start another one.
    '--renderer-process-limit=1',
    // Pages are open too briefly for optimised code to save time.
    '--js-flags=--no-opt,--no-maglev',
  ];
}

function candidates({ env, playwrightBrowser, platform }: Machine): string[] {
  const chosen = env.CHROME_PATH;
  return [...(chosen ? [chosen] : []), playwrightBrowser, ...systemPrograms(platform, env, PROGRAMS)];
}

/** Debian's packages, in order of preference; older releases have no separate headless shell. */
const PACKAGES = ['chromium-headless-shell', 'chromium'];

const PROGRAMS: Programs = {
  darwin: ['Chromium', 'Google Chrome', 'Microsoft Edge'].map((name) => `${name}.app/Contents/MacOS/${name}`),
  win32: ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'],
  other: ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
};

/** The usual paths of programs on a system. */
export function systemPrograms(platform: NodeJS.Platform, env: Machine['env'], programs: Programs): string[] {
  if (platform === 'darwin') return programs.darwin.map((program) => `/Applications/${program}`);
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((root) => root !== undefined);
    return programs.win32.flatMap((program) => roots.map((root) => `${root}\\${program}`));
  }
  return programs.other.map((name) => `/usr/bin/${name}`);
}

/** The names of a browser's programs on each system. */
export interface Programs {
  /** Paths in the applications folder. */
  readonly darwin: readonly string[];
  readonly win32: readonly string[];
  readonly other: readonly string[];
}
