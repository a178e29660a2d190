/** The pages of a built site (by default the site that the test is about), as paths from its home page. */
import { readdirSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Page } from 'playwright/test';
import { siteFolder } from '../site-folder.ts';

/** Every page. */
export function everyPage(folder = siteFolder()): string[] {
  return htmlFiles(folder).map(pathOf).sort();
}

/**
 * One page of each kind: the largest page, because it has most of what such a page can have. Pages of claims are one kind, and so
 * are pages of editions and of entities.
 */
export function everyKindOfPage(folder = siteFolder()): string[] {
  const kinds = new Map<string, string>();
  const size = (file: string): number => statSync(join(folder, file)).size;
  for (const file of htmlFiles(folder)) {
    const parts = file.split(sep);
    const kind = parts.length > 2 ? [...parts.slice(0, -2), kindOf(parts.at(-2) ?? '')].join('/') : file;
    const known = kinds.get(kind);
    if (known === undefined || size(file) > size(known)) kinds.set(kind, file);
  }
  return [...kinds.values()].map(pathOf).sort();
}

/** Opens all folds of a page. */
export async function openAll(page: Page): Promise<void> {
  await page.evaluate(openFolds);
}

/** The same, to run in the page; waits for content that is added when a fold opens. */
export async function openFolds(): Promise<void> {
  const folds = [...document.querySelectorAll('details')].filter(({ open }) => !open);
  const opened = folds.map(
    (fold) => new Promise((resolve) => fold.addEventListener('toggle', resolve, { once: true })),
  );
  for (const fold of folds) fold.open = true;
  await Promise.all(opened);
}

/** The kind that the name of a page belongs to. */
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

function htmlFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
}

function pathOf(file: string): string {
  return file
    .split(sep)
    .join('/')
    .replace(/index\.html$/, '');
}
