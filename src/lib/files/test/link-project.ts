/** A copy of the project for tests that build it, made of second links: copying a thousand files costs a second of the processor. */
import { copyFileSync, linkSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';

const PARTS = ['astro.config.mjs', 'package.json', 'tsconfig.json', 'src', 'public'];

/** Pages that are the same whatever the content, and take longer than those of a small site. */
const GUIDE = join('src', 'pages', 'guide');

/**
 * Puts what a project needs beside its content in a folder inside this one, so that packages are found where they are, but for
 * tests and the guide. To change a file of it, replace it.
 */
export function linkProject(root: string): void {
  mkdirSync(root, { recursive: true });
  for (const part of PARTS) link(part, join(root, part));
}

function link(from: string, to: string): void {
  if (basename(from) === 'test' || from === GUIDE) return;
  if (statSync(from).isDirectory()) {
    mkdirSync(to);
    for (const name of readdirSync(from)) link(join(from, name), join(to, name));
    return;
  }
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}
