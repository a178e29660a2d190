/** Firefox, controlled over WebDriver BiDi. */
import { launch, type KeyInput } from 'puppeteer-core';
import type { Engine } from './engine.ts';

/** Starts the Firefox at a path. */
export async function openFirefox(executablePath: string): Promise<Engine> {
  const browser = await launch({ browser: 'firefox', executablePath, headless: true, protocolTimeout: 1_800_000 });
  const page = await browser.newPage();
  return {
    name: 'Firefox',
    setWindow: (width, height) => page.setViewport({ width, height }),
    goto: async (address) => {
      await page.goto(address);
    },
    evaluate: (body, argument) => page.evaluate(`(${body})(${JSON.stringify(argument)})`),
    click: (x, y) => page.mouse.click(x, y),
    press: (key) => page.keyboard.press(key as KeyInput),
    screenshot: async () => Buffer.from(await page.screenshot()),
    close: () => browser.close(),
  };
}
