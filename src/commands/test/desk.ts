/** A folder to work in as an editor does: content, and the commands that run beside it. */
import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface Desk {
  readonly root: string;
  readonly run: (command: 'new' | 'check' | 'seal' | 'source-map', ...args: readonly string[]) => Promise<Run>;
  readonly read: (file: string) => Promise<string>;
  readonly write: (file: string, text: string) => Promise<void>;
  /** Replaces a text that must be there. */
  readonly change: (file: string, from: string, to: string) => Promise<void>;
}

export interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** The desk in a folder. */
export function setUpDesk(root: string): Desk {
  const read = (file: string): Promise<string> => readFile(join(root, file), 'utf8');
  const write = async (file: string, text: string): Promise<void> => {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), text);
  };
  return {
    root,
    read,
    write,
    change: async (file, from, to) => {
      const text = await read(file);
      if (!text.includes(from)) throw new Error(`${file} does not hold “${from}”`);
      await write(
        file,
        text.replace(from, () => to),
      );
    },
    run: (command, ...args) => {
      const script = fileURLToPath(new URL(`../${command}.ts`, import.meta.url));
      return runFile(root, script, args);
    },
  };
}

/** Runs a script of Node in a folder, without colours, and without what a workflow or a shell would add. */
export function runFile(
  cwd: string,
  script: string,
  args: readonly string[],
  flags: readonly string[] = [],
): Promise<Run> {
  // Playwright sets NODE_ENV to `test`, which is neither of Astro’s two.
  const quiet = { NO_COLOR: '1', FORCE_COLOR: undefined, GITHUB_ACTIONS: undefined, SITE_ADDRESS: undefined };
  const env = { ...process.env, ...quiet, NODE_ENV: 'production' };
  return new Promise((done) => {
    execFile(process.execPath, [...flags, script, ...args], { cwd, env, maxBuffer: 2 ** 26 }, (error, out, err) => {
      done({ code: typeof error?.code === 'number' ? error.code : 0, out, err });
    });
  });
}

/** The record of a site without anything in it. */
export const SITE = `title: A site
description: A site for a test.
language: en
address: https://site.example/
editors: [{ name: The editors }]
corrections: Write to us.
licence: { name: None, url: https://licence.example/ }
`;
