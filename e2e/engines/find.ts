/** Finds the three engines on this machine. Missing ones are installed where possible, as for the browser tests. */
import { existsSync } from 'node:fs';
import { findFirefox } from '../firefox.ts';
import { machine } from '../machine.ts';
import { openChromium } from './chromium.ts';
import type { Engine } from './engine.ts';
import { openFirefox } from './firefox.ts';
import { findMiniBrowser, openWebKit } from './webkit.ts';

/** Starts each engine by its name; throws an error that says what to install. */
export const ENGINES: Readonly<Record<'Chromium' | 'Firefox' | 'WebKit', () => Promise<Engine>>> = {
  Chromium: openChromium,
  Firefox: async () => {
    const path = findFirefox(machine) ?? (install('firefox-esr') ? findFirefox(machine) : undefined);
    if (path === undefined) throw new Error('No Firefox was found: install firefox-esr, or set FIREFOX_PATH.');
    return openFirefox(path);
  },
  WebKit: async () => {
    if (!existsSync('/usr/bin/WebKitWebDriver') || findMiniBrowser() === undefined) install('webkit2gtk-driver');
    if (!existsSync('/usr/bin/xvfb-run')) install('xvfb');
    const browser = findMiniBrowser();
    if (browser === undefined || !existsSync('/usr/bin/WebKitWebDriver') || !existsSync('/usr/bin/xvfb-run')) {
      throw new Error('No WebKit was found: install webkit2gtk-driver and xvfb (Debian or Ubuntu).');
    }
    return openWebKit(browser);
  },
};

function install(name: string): boolean {
  return machine.canInstallPackages() && machine.installPackage(name);
}
