/** Copies of the project for tests that build it, made of hard links: copying a thousand files costs a second of the processor. */
import { copyFileSync, linkSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';

const PARTS = ['astro.config.mjs', 'package.json', 'tsconfig.json', 'src', 'public'];

/** Pages that are the same whatever the content, and take longer than those of a small site. */
export const GUIDE = join('src', 'pages', 'guide');

/**
 * Puts what a project needs beside its content in a folder inside this one, so that packages are found where they are, but for
 * tests and the guide. To change a file of it, replace it.
 */
export function linkProject(root: string): void {
  mkdirSync(root, { recursive: true });
  for (const part of PARTS) linkFiles(part, join(root, part), GUIDE);
}

/** Links a file or a folder, without its tests, which the test runner would find in a copy that is left behind. */
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
