/** A folder for working like an editor: content, and the commands that run on it. */
import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { main as check } from '../check.ts';
import { main as create } from '../new.ts';
import { main as seal } from '../seal.ts';
import { main as mapSource } from '../source-map.ts';

export interface Desk {
  readonly root: string;
  /** Runs a command within this process. */
  readonly run: RunCommand;
  /** Runs a command like npm, in another process. */
  readonly spawn: RunCommand;
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

type RunCommand = (command: keyof typeof COMMANDS, ...args: readonly string[]) => Promise<Run>;

const COMMANDS = { check, new: create, seal, 'source-map': mapSource };

/** Sets up a desk in a folder. */
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
    run: (command, ...args) => callIn(root, () => COMMANDS[command](args)),
    spawn: (command, ...args) => runFile(root, fileURLToPath(new URL(`../${command}.ts`, import.meta.url)), args),
  };
}

/** Prevents that a workflow or a shell changes the output. Playwright’s NODE_ENV is not a value that Astro knows. */
const QUIET = {
  NO_COLOR: '1',
  FORCE_COLOR: undefined,
  GITHUB_ACTIONS: undefined,
  SITE_ADDRESS: undefined,
  NODE_ENV: 'production',
};

/**
 * Runs a command as if in another process: in a folder, with its output collected. The test runner gives each worker one test at
 * a time, so no other code is affected by the changed folder, environment and console.
 */
export async function callIn(
  folder: string,
  command: () => Promise<void>,
  more: Readonly<Record<string, string>> = {},
): Promise<Run> {
  const { env, exitCode } = process;
  const own = { ...console };
  const home = process.cwd();
  const printed = { out: '', err: '' };
  console.log = (text: string) => (printed.out += `${text}\n`);
  console.error = (text: string) => (printed.err += `${text}\n`);
  process.env = { ...process.env, ...QUIET, ...more };
  process.exitCode = 0;
  process.chdir(folder);
  try {
    await command();
    return { code: process.exitCode, ...printed };
  } finally {
    Object.assign(console, own);
    Object.assign(process, { env, exitCode });
    process.chdir(home);
  }
}

/** Runs a script of Node in a folder. */
export function runFile(
  cwd: string,
  script: string,
  args: readonly string[],
  flags: readonly string[] = [],
): Promise<Run> {
  const env = { ...process.env, ...QUIET };
  return new Promise((done) => {
    execFile(process.execPath, [...flags, script, ...args], { cwd, env, maxBuffer: 2 ** 26 }, (error, out, err) => {
      done({ code: typeof error?.code === 'number' ? error.code : 0, out, err });
    });
  });
}

/** The record of an empty site. */
export const SITE = `title: A site
description: A site for a test.
language: en
address: https://site.example/
editors: [{ kind: body, name: The editors }]
corrections: Write to us.
licence: { name: None, url: https://licence.example/ }
`;
