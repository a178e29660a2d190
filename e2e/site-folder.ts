/**
 * The sites that tests are about. Tests in a browser are tests of the code: they need a site that has everything, which is
 * that of the content the project comes with, where it is or where it was set aside. Tests of the built files are about the
 * site of the project’s own content and, as a proof that any content will do, about two small ones.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'playwright/test';

/** Contents besides the project’s own: a new site without a commentary, and one with a single small commentary. */
export const otherContents = ['empty', 'small'] as const;
export type OtherContent = (typeof otherContents)[number];

/** Besides them, the site that has everything where it is not the project’s own, and one made up for tests in a browser. */
export type OtherSite = OtherContent | 'full' | 'made-up';

/** Where the project of another content is put together. */
export function projectOf(content: OtherSite): string {
  return join('.cache', 'sites', content);
}

/** The folder of the site of another content. */
export function siteOf(content: OtherSite): string {
  return join(projectOf(content), 'dist');
}

/** The content that the project comes with: it is the project’s own, was set aside, or is there no more. */
export function findShipped(): string | undefined {
  const aside = existsSync('set-aside') ? readdirSync('set-aside').map((name) => join('set-aside', name)) : [];
  return ['content', ...aside].find((folder) => existsSync(join(folder, 'commentaries', 'safe-haven', 'ledger.json')));
}

/** The folder of the site that has everything; undefined where there is none. */
export function fullSite(): string | undefined {
  const shipped = findShipped();
  return shipped === undefined ? undefined : shipped === 'content' ? 'dist' : siteOf('full');
}

/** The folder of the site that the running test is about. */
export function siteFolder(): string {
  return folderOf(test.info().project.name);
}

/** The folder of the site that a project of tests is about. */
export function folderOf(project: string): string {
  const content = otherContents.find((other) => project === `dist-${other}`);
  if (content !== undefined) return siteOf(content);
  return project === 'dist' ? 'dist' : (fullSite() ?? 'dist');
}

/**
 * Whether the site that the running test is about has everything, so that a list that is empty there is a fault. Elsewhere it
 * may be empty: on any valid content tests ask only for what it has.
 */
export function hasEverything(): boolean {
  return siteFolder() === fullSite();
}
