/**
 * WebKit as packaged by Debian: MiniBrowser, controlled by WebKitWebDriver over W3C WebDriver, on a virtual screen (Xvfb).
 * A small client with a few commands, because Playwright and Puppeteer control only their own builds.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { type IncomingMessage, request } from 'node:http';
import { createServer } from 'node:net';
import { json } from 'node:stream/consumers';
import type { Engine } from './engine.ts';

/** The path of MiniBrowser; undefined if it is not installed. */
export function findMiniBrowser(): string | undefined {
  const roots = readdirSync('/usr/lib', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  for (const { name } of roots) {
    for (const version of ['webkit2gtk-4.1', 'webkit2gtk-4.0', 'webkitgtk-6.0']) {
      try {
        if (readdirSync(`/usr/lib/${name}/${version}`).includes('MiniBrowser')) {
          return `/usr/lib/${name}/${version}/MiniBrowser`;
        }
      } catch {
        // The folder does not exist.
      }
    }
  }
  return undefined;
}

/** Width of the screen. */
const SCREEN = 1600;

/** Starts WebKit. */
export async function openWebKit(miniBrowser: string): Promise<Engine> {
  const port = await freePort();
  const driver = spawn('xvfb-run', ['-a', '-s', `-screen 0 ${SCREEN}x1100x24`, 'WebKitWebDriver', `--port=${port}`], {
    detached: true,
    stdio: 'ignore',
  });
  const url = `http://127.0.0.1:${port}`;
  await untilReady(url, driver);
  const { sessionId } = (await send(`${url}/session`, {
    capabilities: {
      alwaysMatch: { 'webkitgtk:browserOptions': { binary: miniBrowser, args: ['--automation'] } },
    },
  })) as { sessionId: string };
  const session = `${url}/session/${sessionId}`;
  await send(`${session}/timeouts`, { script: 1_800_000, pageLoad: 60_000 });
  const actions = (source: object) => send(`${session}/actions`, { actions: [source] });
  return {
    name: 'WebKit',
    setWindow: async (width, height) => {
      // The window has a bar above the page. Without a window manager, it has focus only while the pointer is over it, and the
      // pointer rests in the middle of the screen.
      await send(`${session}/window/rect`, { x: Math.round((SCREEN - width) / 2), y: 0, width, height: height + 60 });
    },
    goto: async (address) => {
      await send(`${session}/url`, { url: address });
    },
    evaluate: async (body, argument) =>
      send(`${session}/execute/async`, {
        script: `const [argument, done] = arguments; (${body})(argument).then((value) => done({ value }), (error) => done({ error: String(error) }));`,
        args: [argument],
      }).then((answer) => {
        const { value, error } = answer as { value: unknown; error?: string };
        if (error !== undefined) throw new Error(error);
        return value;
      }),
    click: async (x, y) => {
      await actions({
        type: 'pointer',
        id: 'mouse',
        parameters: { pointerType: 'mouse' },
        actions: [
          { type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0 },
          { type: 'pointerDown', button: 0 },
          { type: 'pointerUp', button: 0 },
        ],
      });
    },
    press: async (key) => {
      const value = KEYS[key] ?? key;
      await actions({
        type: 'key',
        id: 'keys',
        actions: [
          { type: 'keyDown', value },
          { type: 'keyUp', value },
        ],
      });
    },
    screenshot: async () => Buffer.from(String(await send(`${session}/screenshot`)), 'base64'),
    close: async () => {
      await send(session, undefined, 'DELETE').catch(() => undefined);
      end(driver);
    },
  };
}

const KEYS: Readonly<Record<string, string>> = { Enter: '\uE007', Escape: '\uE00C', Tab: '\uE004' };

/** Sends a command. Not with `fetch`, which waits at most five minutes for an answer; a batch may take longer. */
async function send(url: string, body?: object, method = body ? 'POST' : 'GET'): Promise<unknown> {
  const sent = request(url, { method, signal: AbortSignal.timeout(1_800_000) });
  sent.end(body && JSON.stringify(body));
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  const { value } = (await json(response)) as { value: unknown };
  if (response.statusCode !== 200) throw new Error(JSON.stringify(value));
  return value;
}

async function untilReady(url: string, driver: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (driver.exitCode !== null) break;
    if (
      await fetch(`${url}/status`).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  end(driver);
  throw new Error('WebKitWebDriver does not answer.');
}

/** Ends a process with the screen and the browser that it started. */
function end({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid);
  } catch {
    // It has already ended.
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address ? address.port : 0;
}
