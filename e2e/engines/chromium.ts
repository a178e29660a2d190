/** Chromium, controlled by Playwright. */
import { chromium } from 'playwright/test';
import { browserArguments, ensureBrowser } from '../browser.ts';
import { isRoot, machine } from '../machine.ts';
import type { Engine } from './engine.ts';

/** Starts Chromium, and installs it first if necessary. */
export async function openChromium(): Promise<Engine> {
  const browser = await chromium.launch({ executablePath: ensureBrowser(machine), args: browserArguments(isRoot) });
  const page = await browser.newPage();
  return {
    name: 'Chromium',
    setWindow: (width, height) => page.setViewportSize({ width, height }),
    goto: async (address) => {
      await page.goto(address);
    },
    evaluate: (body, argument) => page.evaluate(`(${body})(${JSON.stringify(argument)})`),
    click: (x, y) => page.mouse.click(x, y),
    press: (key) => page.keyboard.press(key),
    screenshot: () => page.screenshot(),
    close: () => browser.close(),
  };
}
