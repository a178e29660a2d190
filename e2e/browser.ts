/**
 * Finds a browser for the tests, or has one installed: a browser that Playwright installed, else one
 * of the system, else Debian's package, else Playwright's own download. Of Chromium the headless shell, which is
 * the same engine without the windows, takes two thirds of the time. The decision is taken here; what the machine has
 * and can do comes as an argument.
 */

/** What a machine has, and what can be done on it. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Where Playwright's own browser is, or would be. */
  readonly playwrightBrowser: string;
  /** Whether the file exists and starts as a browser. */
  readonly runs: (path: string) => boolean;
  /** Downloads Playwright's browser; gives up after a while. */
  readonly installPlaywrightBrowser: () => boolean;
  /** Whether Debian packages can be installed without asking anybody. */
  readonly canInstallPackages: () => boolean;
  /** Installs a package of Debian's. */
  readonly installPackage: (name: string) => boolean;
}

/** What to do when nothing helps: one sentence. */
export const NO_BROWSER =
  'No browser for the tests: install Chromium or Chrome (or run `npx playwright install --with-deps chromium`), ' +
  'or set CHROME_PATH to the browser to use, and run the command again.';

/** The path of a browser that is there; undefined when there is none. */
export function findBrowser(machine: Machine): string | undefined {
  return candidates(machine).find((path) => machine.runs(path));
}

/** The path of a browser, installed if need be; throws {@link NO_BROWSER} when that is not possible. */
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

/** Arguments that keep a browser to itself: no updates, no traffic of its own. */
export function browserArguments(isRoot: boolean): string[] {
  return [
    ...(isRoot ? ['--no-sandbox'] : []),
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    '--disable-gpu',
    '--disable-quic',
    // A new page goes on in the process that it began in: otherwise its first address would start another.
    '--renderer-process-limit=1',
    // Pages live too briefly for optimised code to be worth the time of making it.
    '--js-flags=--no-opt,--no-maglev',
  ];
}

function candidates({ env, playwrightBrowser, platform }: Machine): string[] {
  const chosen = env.CHROME_PATH;
  return [...(chosen ? [chosen] : []), playwrightBrowser, ...systemPrograms(platform, env, PROGRAMS)];
}

/** Debian's packages, the first that there is; older releases have no shell of its own. */
const PACKAGES = ['chromium-headless-shell', 'chromium'];

const PROGRAMS: Programs = {
  darwin: ['Chromium', 'Google Chrome', 'Microsoft Edge'].map((name) => `${name}.app/Contents/MacOS/${name}`),
  win32: ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'],
  other: ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
};

/** Where programs of these names usually are. */
export function systemPrograms(platform: NodeJS.Platform, env: Machine['env'], programs: Programs): string[] {
  if (platform === 'darwin') return programs.darwin.map((program) => `/Applications/${program}`);
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((root) => root !== undefined);
    return programs.win32.flatMap((program) => roots.map((root) => `${root}\\${program}`));
  }
  return programs.other.map((name) => `/usr/bin/${name}`);
}

/** What a browser is called on each system. */
export interface Programs {
  /** Path below the folder of applications. */
  readonly darwin: readonly string[];
  readonly win32: readonly string[];
  readonly other: readonly string[];
}
