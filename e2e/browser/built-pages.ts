/** The pages of the built site, as paths below its home page. */
import { readdirSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Page } from 'playwright/test';

/** Every page. */
export function everyPage(): string[] {
  return htmlFiles().map(pathOf).sort();
}

/**
 * One page of each kind: the largest of a folder’s pages, which has most of what such a page can have. All claims, all
 * numbers of editions, all entities are alike.
 */
export function everyKindOfPage(): string[] {
  const kinds = new Map<string, string>();
  for (const file of htmlFiles()) {
    const parts = file.split(sep);
    const kind = parts.length > 2 ? [...parts.slice(0, -2), kindOf(parts.at(-2) ?? '')].join('/') : file;
    const known = kinds.get(kind);
    if (known === undefined || size(file) > size(known)) kinds.set(kind, file);
  }
  return [...kinds.values()].map(pathOf).sort();
}

/** Opens everything that is folded in a page. */
export async function openAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

/** What stands for the names of one kind. */
function kindOf(name: string): string {
  if (/^c\d+-\d+[a-z]?$/.test(name)) return 'a claim';
  return [
    'about',
    'annotations',
    'beside',
    'citing',
    'corrections',
    'editing',
    'editions',
    'reading',
    'vocabulary',
  ].includes(name)
    ? name
    : 'another';
}

function htmlFiles(): string[] {
  return readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
}

function pathOf(file: string): string {
  return file
    .split(sep)
    .join('/')
    .replace(/index\.html$/, '');
}

function size(file: string): number {
  return statSync(join('dist', file)).size;
}
