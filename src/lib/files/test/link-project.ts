/** Copies of the project for tests that build it. They are hard links, because copying a thousand files takes a second of CPU. */
import { copyFileSync, linkSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';

const PARTS = ['astro.config.mjs', 'package.json', 'tsconfig.json', 'src', 'public'];

/** Pages that do not depend on the content, and take longer to build than those of a small site. */
export const GUIDE = join('src', 'pages', 'guide');

/**
 * Links everything that a project needs except its content into a folder, without tests and the guide. The folder must be inside
 * this project, so that packages are found. Do not edit a linked file; replace it.
 */
export function linkProject(root: string): void {
  mkdirSync(root, { recursive: true });
  for (const part of PARTS) linkFiles(part, join(root, part), GUIDE);
}

/** Links a file or a folder, without tests, because the test runner would find them in a copy that was not removed. */
export function linkFiles(from: string, to: string, leftOut?: string): void {
  if (basename(from) === 'test' || from === leftOut) return;
  if (statSync(from).isDirectory()) {
    mkdirSync(to, { recursive: true });
    for (const name of readdirSync(from)) linkFiles(join(from, name), join(to, name), leftOut);
    return;
  }
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}
